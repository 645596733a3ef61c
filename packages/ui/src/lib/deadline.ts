import { daysBetween, formatTime, type Instant } from "./format.ts";

export type DeadlineState =
  | { readonly kind: "days_left"; readonly days: number; readonly soon: boolean }
  | { readonly kind: "today"; readonly time: string }
  | { readonly kind: "extended" }
  | { readonly kind: "overdue_today" }
  | { readonly kind: "overdue"; readonly days: number };

/** A deadline this many calendar days away or fewer is drawn as due soon. */
export const soonDays = 3;

/**
 * How a deadline stands, in calendar days of Asia/Shanghai. `due` is the last instant that is still on time;
 * with an extension it is the extended one, and an extension that has passed is overdue like any other.
 */
export function deadlineState(due: Instant, now: Instant, extended = false): DeadlineState {
  const days = daysBetween(now, due);
  if (new Date(now) > new Date(due)) {
    return days === 0 ? { kind: "overdue_today" } : { kind: "overdue", days: -days };
  }
  if (extended) return { kind: "extended" };
  if (days === 0) return { kind: "today", time: formatTime(due) };
  return { kind: "days_left", days, soon: days <= soonDays };
}
