import { SectionHeader } from "@nianbao/ui/page-header";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PublicPage } from "../public-page.tsx";
import { publicSite } from "../site.ts";
import { columnTags, siteMeta } from "../site-meta.ts";
import { openDataFields } from "./fields.ts";

export async function generateMetadata() {
  const t = await getTranslations("public.open");
  return siteMeta({
    title: t("title"),
    path: "/open-data",
    description: t("intro"),
    tags: columnTags(t("title"), t("intro"), t("title")),
  });
}

export default async function Page() {
  const t = await getTranslations("public");
  const years = await publicSite().years();
  const files = [
    { name: t("open.all"), query: "" },
    ...years.map(({ reportYear }) => ({
      name: t("year", { year: reportYear }),
      query: `?year=${reportYear}`,
    })),
  ];
  return (
    <PublicPage path="/open-data" breadcrumb={[{ label: t("open.title") }]}>
      <h1 className="font-title text-24">{t("open.title")}</h1>
      <p className="mt-2">{t("open.intro")}</p>
      <div className="mt-5">
        <SectionHeader title={t("open.files")} />
        <ul className="mt-1.5 flex flex-col">
          {files.map(({ name, query }) => (
            <li key={query} className="flex flex-wrap gap-x-6">
              {(["json", "csv"] as const).map((format) => (
                <a
                  key={format}
                  href={`/open-data/reports.${format}${query}`}
                  className="inline-flex min-h-8 items-center text-blue-link hover:underline elder:min-h-11 max-sm:min-h-11"
                >
                  {t(`open.${format}`, { year: name })}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </div>
      <div className="mt-5">
        <SectionHeader title={t("open.fields")} />
        <div className="mt-1.5 max-w-180 overflow-x-auto rounded border border-line">
          <Table>
            <caption className="sr-only">{t("open.fields")}</caption>
            <thead>
              <tr>
                <HeadCell>{t("open.field")}</HeadCell>
                <HeadCell>{t("open.meaning")}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {openDataFields.map((field) => (
                <tr key={field}>
                  <Cell>
                    <code>{field}</code>
                  </Cell>
                  <Cell>{t(`open.fieldMeaning.${field}`)}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </div>
      <div className="mt-5">
        <SectionHeader title={t("open.feedTitle")} />
        <p className="mt-1.5">
          {t("open.feedBody")}{" "}
          <Link href="/feed.xml" prefetch={false} className="text-blue-link underline">
            {t("open.feedLink")}
          </Link>
        </p>
      </div>
    </PublicPage>
  );
}
