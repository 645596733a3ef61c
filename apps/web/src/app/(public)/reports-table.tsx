import type { PublicEntry } from "./public-entry.ts";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { PublicationBadge } from "@nianbao/ui/status-badge";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { reportHref } from "./site.ts";

/** Published reports of a year: who, which number, since when, on time or not. */
export function ReportsTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly PublicEntry[];
}) {
  const t = useTranslations("public");
  return (
    <div className="overflow-x-auto rounded border border-line bg-paper">
      <Table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <HeadCell>{t("column.body")}</HeadCell>
            <HeadCell className="max-sm:hidden">{t("column.docNumber")}</HeadCell>
            <HeadCell className="max-sm:hidden">{t("column.firstPublished")}</HeadCell>
            <HeadCell align="end">{t("column.due")}</HeadCell>
          </tr>
        </thead>
        <tbody className="text-14">
          {rows.map((row) => (
            <tr key={row.id}>
              <Cell className="elder:py-2.5 max-sm:py-2.5">
                <Link href={reportHref(row.id)} className="text-blue-link hover:underline">
                  {row.publisher}
                </Link>
                <span className="block text-13 text-ink-2 sm:hidden">
                  {row.docNumber ?? t("noNumber")} · {formatIsoDay(row.firstPublishedAt)}
                </span>
              </Cell>
              <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
                {row.docNumber ?? t("noNumber")}
              </Cell>
              <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
                {formatIsoDay(row.firstPublishedAt)}
              </Cell>
              <Cell align="end">
                <Punctuality row={row} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Punctuality({ row }: { readonly row: PublicEntry }) {
  const t = useTranslations("public");
  const late = row.onTime ? null : <b className="text-13 text-red">{t("late", { days: row.daysLate })}</b>;
  if (!row.corrected) return late ?? <span className="text-13 text-ink-2">{t("onTime")}</span>;
  return (
    <span className="inline-flex flex-wrap items-center justify-end gap-x-2 gap-y-1">
      {late ?? <span className="sr-only">{t("onTime")}</span>}
      <PublicationBadge state="superseded" />
    </span>
  );
}
