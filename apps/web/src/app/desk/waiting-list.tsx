import { daysBetween, formatTime } from "@nianbao/ui/lib/format";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useStepName } from "./reports/[reportId]/step-name.ts";
import type { Desk } from "./tasks.ts";

type Waiting = Desk["waiting"][number];

const places = ["in_review", "awaiting_signature", "signed", "submitted", "under_committee_review"] as const;

/** What lies with others: with whom, what, since when. */
export function WaitingList({ rows, now }: { readonly rows: readonly Waiting[]; readonly now: Date }) {
  const t = useTranslations();
  const stepName = useStepName();
  const separator = t("desk.listSeparator");
  const whom = ({ people, state }: Waiting): string =>
    people.length > 0 ? people.join(separator) : state === "signed" ? t("desk.drafter") : t("desk.committee");
  return (
    <ul className="rounded border border-line bg-paper max-sm:rounded-none max-sm:border-x-0">
      {rows.map((row) => {
        const place = places.find((each) => each === row.state);
        const days = daysBetween(row.since, now);
        return (
          <li
            key={row.editionId}
            className="grid min-h-10 grid-cols-[9rem_minmax(0,1fr)_11rem_auto] items-center gap-x-3 border-b border-line px-4 py-2 text-13 last:border-b-0 max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-y-0.5"
          >
            <span className="truncate">{whom(row)}</span>
            <span className="text-ink-2 max-sm:order-3">
              {place
                ? t(`desk.waitingFor.${place}`, { year: String(row.year), step: stepName(row.stepKey) })
                : null}
            </span>
            <span className="text-ink-2 max-sm:text-right">
              {days === 0
                ? t("desk.sentToday", { time: formatTime(row.since) })
                : t("desk.waitingDays", { days })}
            </span>
            <Link
              href={`/desk/reports/${row.reportId}`}
              className="text-blue-link hover:underline max-sm:order-4 max-sm:text-right"
            >
              {t("common.view")}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
