import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { PageHeader } from "@nianbao/ui/page-header";
import { getTranslations } from "next-intl/server";
import { ReportFilters } from "./report-filters.tsx";
import { ReportTable } from "./report-table.tsx";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata() {
  return { title: (await getTranslations("desk"))("reports.title") };
}

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value)?.slice(0, 100) ?? "";

/** The reports this person may read, by year and by words. */
export default async function Page({ searchParams }: Props) {
  const { api } = await requireSession("web");
  const wanted = await searchParams;
  const q = one(wanted["q"]);
  const year = /^20\d{2}$/.test(one(wanted["year"])) ? Number(one(wanted["year"])) : undefined;
  const [rows, everything, t] = await Promise.all([
    api.report.list({ q, year }),
    api.report.list({}),
    getTranslations("desk"),
  ]);
  const years = [...new Set(everything.map((row) => row.year))];
  return (
    <div className="flex flex-col gap-3 p-6 max-sm:p-4">
      <PageHeader title={t("reports.title")} note={t("reports.found", { count: rows.length })} />
      <ReportFilters q={q} year={year} years={years} />
      <ReportTable rows={rows} filtered={q !== "" || year !== undefined} />
    </div>
  );
}
