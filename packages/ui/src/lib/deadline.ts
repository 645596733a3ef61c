import { daysBetween, formatTime, type Instant } from "./format.ts";

export type DeadlineState =
  | { readonly kind: "days_left"; readonly days: number; readonly soon: boolean }
  | { readonly kind: "today"; readonly time: string }
  | { readonly kind: "extended" }
  | { readonly kind: "overdue_today" }
  | { readonly kind: "overdue"; readonly days: number };

/** A deadline this many calendar days away or fewer is drawn as due soon. */
export const soonDays = 3;

/** The last instant that is on time, for a day that a deadline is named after: before 1 March is 28 February. */
export const lastOnTime = (due: Instant): Date => new Date(new Date(due).getTime() - 1);

/**
 * How a deadline stands, in calendar days of Asia/Shanghai. `due` is the first instant that is late, as the rules
 * count it; with an extension it is the extended one, and an extension that has passed is overdue like any other.
 */
export function deadlineState(due: Instant, now: Instant, extended = false): DeadlineState {
  const last = lastOnTime(due);
  const days = daysBetween(now, last);
  if (new Date(now) > last) {
    return days === 0 ? { kind: "overdue_today" } : { kind: "overdue", days: -days };
  }
  if (extended) return { kind: "extended" };
  if (days === 0) return { kind: "today", time: endOf(due, last) };
  return { kind: "days_left", days, soon: days <= soonDays };
}

/** 18:00, and 24:00 for the end of a day. */
const endOf = (due: Instant, last: Date): string =>
  daysBetween(last, due) === 0 ? formatTime(due) : "24:00";
