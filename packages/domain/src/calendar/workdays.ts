import { dayOf, startOfDay } from "./statutory.ts";

/**
 * Holidays and make-up working days of a year as the State Council's office announces them.
 * Both are YYYY-MM-DD. An empty table means weekends only.
 */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<string>;
  readonly makeupDays: ReadonlySet<string>;
}

export const weekendsOnly: WorkCalendar = { holidays: new Set(), makeupDays: new Set() };

const nextDay = (day: string): string => dayOf(new Date(startOfDay(day).getTime() + 86_400_000));

/** Whether a day (YYYY-MM-DD) is a working day. */
export function isWorkday(day: string, calendar: WorkCalendar): boolean {
  if (calendar.makeupDays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The day that is `count` working days after `day`; the day itself does not count
 * (政府信息公开条例第二十六条: within 20 working days of formation).
 */
export function addWorkdays(day: string, count: number, calendar: WorkCalendar): string {
  let current = day;
  for (let left = count; left > 0; ) {
    current = nextDay(current);
    if (isWorkday(current, calendar)) left -= 1;
  }
  return current;
}

/** When a signed report must be public: 20 working days after sign-off, but never after the statutory day. */
export function publicationDeadline(signedAt: Date, statutory: Date, calendar: WorkCalendar): Date {
  const lastDay = addWorkdays(dayOf(signedAt), 20, calendar);
  const end = new Date(startOfDay(lastDay).getTime() + 86_400_000);
  return end < statutory ? end : statutory;
}
