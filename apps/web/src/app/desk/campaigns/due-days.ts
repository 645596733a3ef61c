import { daysLeft, startOfDay } from "@nianbao/domain/calendar/statutory";
import { formatIsoDay } from "@nianbao/ui/lib/format";

const day = 86_400_000;

/** The last instant that is on time. */
export const lastDayOf = (firstLate: Date): Date => new Date(firstLate.getTime() - 1);

/** The last day that is on time, as a date field shows it. */
export const dueDayOf = (firstLate: Date): string => formatIsoDay(lastDayOf(firstLate));

/** The first instant that is late, when this day is the last on time; null when it is no day. */
export function firstLateAfter(isoDay: string): Date | null {
  const start = startOfDay(isoDay).getTime();
  return Number.isNaN(start) ? null : new Date(start + day);
}

/** Days by which a due instant lies after the statutory one; negative when before. */
export const daysAfter = (due: Date, statutory: Date): number => daysLeft(due, lastDayOf(statutory));
