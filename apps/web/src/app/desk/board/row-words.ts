import { boardStations, type TrackMarks } from "@nianbao/ui/board-track";
import { daysBetween, formatShort } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import type { BoardRow } from "./board-data.ts";

export interface RowWords {
  readonly state: string;
  readonly due: string;
  readonly tone: "overdue" | "attention" | "plain";
  /** The whole row for a screen reader: 统计局，起草中，逾期 3 天. */
  readonly spoken: string;
}

/** The last day that an instant, the first late one, still leaves. */
export const lastDay = (firstLate: Date): Date => new Date(firstLate.getTime() - 1);

/** Says a row in words: where it is, and what is due or since when. */
export function useRowWords(asOf: Date, publicationDue: Date): (row: BoardRow) => RowWords {
  const t = useTranslations("board");
  const states = useTranslations("state");
  const locale = useLocale();
  const date = (at: Date) => formatShort(at, locale);

  const late = (row: BoardRow): string => {
    const days = daysBetween(lastDay(row.group === "accepted" ? publicationDue : row.dueAt), asOf);
    return days > 0 ? t("overdueDays", { days }) : t("overdueToday");
  };
  const since = (at: Date): string => {
    const days = daysBetween(at, asOf);
    return days > 0 ? t("submittedDays", { days }) : t("submittedToday");
  };
  const dueOf = (row: BoardRow): string => {
    if (row.overdue) return late(row);
    if (row.group === "returned") return t("resubmitBefore", { date: date(row.dueAt) });
    if (row.extended) return t("extendedUntil", { date: date(lastDay(row.dueAt)) });
    if (row.group === "not_submitted") return t("submitBefore", { date: date(row.dueAt) });
    if (row.group === "awaiting_review") {
      return row.state === "submitted" || !row.submittedAt ? t("awaitingReceipt") : since(row.submittedAt);
    }
    if (row.correction) return t("correcting");
    if (row.publication?.state === "published" && row.publication.publishedAt)
      return date(row.publication.publishedAt);
    if (row.publication?.state === "scheduled" && row.publication.publishAt)
      return t("scheduledFor", { date: date(row.publication.publishAt) });
    return row.publication?.state === "exempt" ? "" : t("awaitingPublication");
  };
  const stateOf = (row: BoardRow): string => {
    if (row.group === "returned" && row.state === "drafting") return states("edition.returned");
    if (row.group === "published" && row.publication) return states(`publication.${row.publication.state}`);
    return states(`edition.${row.state}`);
  };
  return (row) => {
    const [state, due] = [stateOf(row), dueOf(row)];
    const attention = row.group === "returned" || row.extended;
    return {
      state,
      due,
      tone: row.overdue ? "overdue" : attention ? "attention" : "plain",
      spoken: due ? t("rowText", { name: row.shortName, state, due }) : `${row.shortName} ${state}`,
    };
  };
}

/** The seven marks of a row's track. */
export function marksOf(row: BoardRow): TrackMarks {
  const mark = (index: number) => {
    const cell = row.cells[index] ?? "ahead";
    return cell === "ahead" ? "pending" : cell;
  };
  const [drafting, review, signature, submission, committee, acceptance, publication] = boardStations.map(
    (_, index) => mark(index),
  );
  return {
    drafting: drafting ?? "pending",
    review: review ?? "pending",
    signature: signature ?? "pending",
    submission: submission ?? "pending",
    committee: committee ?? "pending",
    acceptance: acceptance ?? "pending",
    publication: publication ?? "pending",
  };
}

export const toneClass: Readonly<Record<RowWords["tone"], string>> = {
  overdue: "font-bold text-red",
  attention: "text-ochre",
  plain: "text-ink-2",
};
