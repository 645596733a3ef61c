import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PublicPage } from "../public-page.tsx";
import { publicSite } from "../site.ts";
import { siteMeta } from "../site-meta.ts";

export async function generateMetadata() {
  const t = await getTranslations("public.map");
  return siteMeta({ title: t("title"), path: "/site-map" });
}

export default async function Page() {
  const t = await getTranslations("public");
  const years = await publicSite().years();
  const groups = [
    {
      title: t("map.pages"),
      links: [
        { href: "/", label: t("home") },
        { href: "/reports", label: t("allReports") },
        { href: "/open-data", label: t("openData") },
        { href: "/accessibility", label: t("accessibility.title") },
      ],
    },
    {
      title: t("map.years"),
      links: years.map(({ reportYear }) => ({
        href: `/reports?year=${reportYear}`,
        label: t("year", { year: reportYear }),
      })),
    },
    {
      title: t("map.files"),
      links: [
        { href: "/open-data/reports.json", label: t("open.json", { year: t("open.all") }) },
        { href: "/open-data/reports.csv", label: t("open.csv", { year: t("open.all") }) },
        { href: "/feed.xml", label: t("open.feedLink") },
      ],
    },
  ];
  return (
    <PublicPage path="/site-map" breadcrumb={[{ label: t("map.title") }]}>
      <h1 className="font-title text-24">{t("map.title")}</h1>
      <div className="mt-3 grid gap-6 sm:grid-cols-3">
        {groups.map((group) => (
          <section key={group.title}>
            <h2 className="text-16">{group.title}</h2>
            <ul className="mt-1">
              {group.links.map((link) => (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    prefetch={false}
                    className="inline-flex min-h-7 items-center text-blue-link hover:underline elder:min-h-11 max-sm:min-h-11"
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PublicPage>
  );
}
