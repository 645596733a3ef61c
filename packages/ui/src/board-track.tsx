import { useTranslations } from "next-intl";
import { cx } from "./lib/cx.ts";

export const boardStations = [
  "drafting",
  "review",
  "signature",
  "submission",
  "committee",
  "acceptance",
  "publication",
] as const;
export type BoardStation = (typeof boardStations)[number];

export type TrackMark = "passed" | "current" | "overdue" | "returned" | "extended" | "pending";

/** One mark for each of 草审签报查过公. */
export type TrackMarks = Readonly<Record<BoardStation, TrackMark>>;

const cells: Record<TrackMark, string> = {
  passed: "bg-blue",
  current: "border-2 border-blue bg-paper",
  overdue: "bg-red",
  returned: "track-hatch border-2 border-ochre",
  extended: "border-2 border-ochre bg-paper",
  pending: "bg-desk-2",
};

export interface BoardTrackProps {
  readonly marks: TrackMarks;
  /** What a screen reader says instead of the seven cells: 统计局，起草中，逾期 3 天. */
  readonly label: string;
}

/** Seven cells of one body's way; each state differs in shape as well as colour. */
export function BoardTrack({ marks, label }: BoardTrackProps) {
  return (
    <span role="img" aria-label={label} className="inline-flex gap-0.5">
      {boardStations.map((station) => (
        <span key={station} className={cx("h-2.5 w-3.5", cells[marks[station]])} />
      ))}
    </span>
  );
}

/** The seven characters above a column of tracks, spaced as the cells are. */
export function BoardTrackHead() {
  const t = useTranslations("board");
  return (
    <span
      role="img"
      aria-label={boardStations.map((station) => t(`station.${station}`)).join(" ")}
      className="inline-flex gap-0.5"
    >
      {[...t("track")].map((letter, index) => (
        <span key={boardStations[index]} className="w-3.5 text-center">
          {letter}
        </span>
      ))}
    </span>
  );
}

/** What the cells mean. */
export function BoardTrackLegend() {
  const t = useTranslations("board.mark");
  const shown: readonly TrackMark[] = ["passed", "current", "overdue", "returned", "extended"];
  return (
    <ul className="flex flex-wrap gap-x-3.5 gap-y-1 text-13 text-ink-2">
      {shown.map((mark) => (
        <li key={mark} className="inline-flex items-center gap-1.5">
          <span aria-hidden className={cx("h-2.5 w-4", cells[mark])} />
          {t(mark)}
        </li>
      ))}
    </ul>
  );
}
