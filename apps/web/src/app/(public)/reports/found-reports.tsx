import { formatIsoDay } from "@nianbao/ui/lib/format";
import { PublicationBadge } from "@nianbao/ui/status-badge";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ListedReport } from "../public-entry.ts";
import { reportHref } from "../site.ts";

/** The reports a search found, each with the words around the hit. */
export function FoundReports({ rows }: { readonly rows: readonly ListedReport[] }) {
  const t = useTranslations("public");
  return (
    <ul className="rounded border border-line bg-paper">
      {rows.map((row) => (
        <li key={row.id} className="border-b border-line px-3.5 py-2 last:border-b-0">
          <Link href={reportHref(row.id)} className="text-14 text-blue-link hover:underline">
            {row.title}
          </Link>
          <p className="flex flex-wrap items-center gap-x-4 text-13 text-ink-2">
            <span>{t("year", { year: row.reportYear })}</span>
            <span>{row.publisher}</span>
            <span>{row.docNumber ?? t("noNumber")}</span>
            <span>{formatIsoDay(row.firstPublishedAt)}</span>
            {row.onTime ? null : <b className="text-red">{t("late", { days: row.daysLate })}</b>}
            {row.corrected ? <PublicationBadge state="superseded" /> : null}
          </p>
          {row.excerpt ? (
            <p className="text-13">
              <span className="sr-only">{t("list.excerpt")} </span>…{row.excerpt.before}
              <mark className="bg-ochre-1 font-bold text-ink">{row.excerpt.hit}</mark>
              {row.excerpt.after}…
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
