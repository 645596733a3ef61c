import { useLocale, useTranslations } from "next-intl";
import { cx } from "./lib/cx.ts";
import { type DeadlineState, deadlineState, lastOnTime } from "./lib/deadline.ts";
import { formatShort, type Instant } from "./lib/format.ts";

export interface DeadlineChipProps {
  readonly due: Instant;
  /** The instant the page was made, so that server and browser show the same. */
  readonly now: Instant;
  readonly extended?: boolean;
  /** What is due, after the date: 2月28日报送. */
  readonly what?: string;
  readonly layout?: "line" | "stack";
  readonly className?: string;
}

const tone = (state: DeadlineState): string => {
  if (state.kind === "overdue" || state.kind === "overdue_today") return "text-red";
  if (state.kind === "today" || (state.kind === "days_left" && state.soon)) return "text-ochre";
  return "text-ink";
};

/** How much time is left, in words and weight, with the date beside or under it. */
export function DeadlineChip({
  due,
  now,
  extended = false,
  what,
  layout = "line",
  className,
}: DeadlineChipProps) {
  const t = useTranslations("common.deadline");
  const locale = useLocale();
  const state = deadlineState(due, now, extended);
  const words = {
    days_left: () => t("daysLeft", { days: state.kind === "days_left" ? state.days : 0 }),
    today: () => t("today", { time: state.kind === "today" ? state.time : "" }),
    extended: () => t("extended"),
    overdue_today: () => t("overdueToday"),
    overdue: () => t("overdue", { days: state.kind === "overdue" ? state.days : 0 }),
  };
  const date = formatShort(lastOnTime(due), locale);
  return (
    <span className={cx("text-13", layout === "stack" ? "flex flex-col" : "inline-flex gap-2", className)}>
      <b className={cx(layout === "stack" ? "text-14" : "whitespace-nowrap", tone(state))}>
        {words[state.kind]()}
      </b>
      <span
        className={cx(
          "whitespace-nowrap text-ink-2",
          layout === "stack" ? "text-12 max-sm:justify-self-end" : undefined,
        )}
      >
        {[state.kind === "extended" ? t("until", { date }) : date, what]
          .filter((part) => part !== undefined)
          .join(locale === "en" ? " · " : "")}
      </span>
    </span>
  );
}
