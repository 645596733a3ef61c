import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { PageHeader } from "@nianbao/ui/page-header";
import { SegmentedLinks } from "@nianbao/ui/segmented-links";
import { getTranslations } from "next-intl/server";
import { PublicationTable } from "./publication-table.tsx";

interface Props {
  readonly searchParams: Promise<{ readonly year?: string }>;
}

export async function generateMetadata() {
  return { title: (await getTranslations("publication"))("title") };
}

/** What is on its way to the public: the own body's reports, for the committee's office those of the region. */
export default async function Page({ searchParams }: Props) {
  const { api } = await requireSession("web");
  const year = /^20\d{2}$/.exec((await searchParams).year ?? "")?.[0];
  const [rows, me, t] = await Promise.all([
    api.publication.list({}),
    api.me.get(),
    getTranslations("publication"),
  ]);
  const years = [...new Set(rows.map((row) => String(row.reportYear)))];
  return (
    <div className="flex flex-col gap-3 p-6 max-sm:p-4">
      <PageHeader title={t("title")} />
      {years.length > 1 ? (
        <SegmentedLinks
          label={t("years")}
          links={[
            { href: "/desk/publications", label: t("all"), current: year === undefined },
            ...years.map((each) => ({
              href: `/desk/publications?year=${each}`,
              label: t("year", { year: each }),
              current: each === year,
            })),
          ]}
        />
      ) : null}
      <PublicationTable
        now={me.now}
        rows={rows.filter((row) => year === undefined || String(row.reportYear) === year)}
      />
    </div>
  );
}
