import { Card } from "@nianbao/ui/card";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Correction, YearSummary } from "./public-entry.ts";
import { reportHref } from "./site.ts";

/** Beside the list: past years, recent corrections, and how to tell that a report is genuine. */
export function HomeAside({
  years,
  corrections,
}: {
  readonly years: readonly YearSummary[];
  readonly corrections: readonly Correction[];
}) {
  const t = useTranslations("public");
  return (
    <div className="flex min-w-0 flex-col gap-3.5">
      <Card title={t("history")}>
        <PastYears years={years} />
      </Card>
      <Card title={t("recentCorrections")}>
        {corrections.length === 0 ? (
          <p className="px-3.5 py-2.5 text-13 text-ink-2">{t("noCorrections")}</p>
        ) : (
          <ul className="flex flex-col gap-2 px-3.5 py-2.5 text-13">
            {corrections.map((each) => (
              <li key={each.id}>
                <Link href={reportHref(each.id)} className="text-blue-link hover:underline">
                  {t("correctionOf", { name: each.shortName, year: each.reportYear })}
                </Link>
                <p className="text-ink-2">
                  {each.publishedAt ? (
                    <span className="mr-3 whitespace-nowrap">{formatIsoDay(each.publishedAt)}</span>
                  ) : null}
                  {each.notice}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t("genuine")}>
        <p className="px-3.5 py-2.5 text-13 text-ink-2">{t("genuineBody")}</p>
      </Card>
    </div>
  );
}

function PastYears({ years }: { readonly years: readonly YearSummary[] }) {
  const t = useTranslations("public.column");
  return (
    <Table>
      <caption className="sr-only">{useTranslations("public")("history")}</caption>
      <thead>
        <tr>
          <HeadCell>{t("year")}</HeadCell>
          <HeadCell align="end">{t("shouldPublish")}</HeadCell>
          <HeadCell align="end">{t("published")}</HeadCell>
          <HeadCell align="end">{t("onTime")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("share")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {years.slice(0, 5).map(({ reportYear, due, published, onTime }) => {
          const share = due === 0 ? 0 : Math.round((onTime / due) * 100);
          return (
            <tr key={reportYear}>
              <Cell>
                <Link
                  href={`/?year=${reportYear}`}
                  className="inline-flex text-blue-link hover:underline elder:min-h-11 elder:items-center max-sm:min-h-11 max-sm:items-center"
                >
                  {reportYear}
                </Link>
              </Cell>
              <Cell align="end">{due}</Cell>
              <Cell align="end">{published}</Cell>
              <Cell align="end">{onTime}</Cell>
              <Cell className="w-20">
                <span className="sr-only">{share}%</span>
                <span aria-hidden className="block h-2 bg-desk-2">
                  <span className="block h-full bg-blue" style={{ width: `${share}%` }} />
                </span>
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
