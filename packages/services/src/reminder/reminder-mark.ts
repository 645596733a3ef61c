import { dayOf, daysLeft } from "@nianbao/domain/calendar/statutory";

/** Days before the last day on which a body is told that its report is due. */
export const remindedDays = [1, 3, 7] as const;

export interface ReminderMark {
  readonly kind: "due_soon" | "overdue";
  /** Names this reminder of a report: the same mark is sent once. A new due instant makes new marks. */
  readonly mark: string;
  /** Whole days left, or whole days late. */
  readonly days: number;
}

/**
 * The reminder that should have been sent by now, or null: 7, 3 and 1 days before the last day, then every day
 * after it. One missed while nothing ran is made up for by the next, not sent late beside it.
 */
export function reminderMark(due: Date, now: Date): ReminderMark | null {
  const left = daysLeft(due, now);
  if (now >= due) return { kind: "overdue", mark: `overdue ${dayOf(now)}`, days: -left };
  const step = remindedDays.find((days) => left <= days);
  return step === undefined
    ? null
    : { kind: "due_soon", mark: `due_soon ${step} ${due.toISOString()}`, days: left };
}
