/** Asia/Shanghai keeps UTC+8 all year round; the product's days are its days. */
const offset = "+08:00";

const midnight = (year: number, month: number, day: number): Date =>
  new Date(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T00:00:00${offset}`,
  );

/**
 * The instant before which the report on `reportYear` must be submitted: 1 March of the next year, 00:00
 * Asia/Shanghai, so that the whole last day of February counts, leap years included
 * (《法治政府建设与责任落实督察工作规定》 年度报告; domain.md §1.1).
 */
export const submissionDue = (reportYear: number): Date => midnight(reportYear + 1, 3, 1);

/** The instant before which the report on `reportYear` must be public: 1 April of the next year, 00:00. */
export const publicationDue = (reportYear: number): Date => midnight(reportYear + 1, 4, 1);

/** On time means committed before the due instant (INV-18). */
export const onTime = (at: Date, due: Date): boolean => at.getTime() < due.getTime();

/** Minutes late, 0 when on time. */
export const minutesLate = (at: Date, due: Date): number =>
  Math.max(0, Math.ceil((at.getTime() - due.getTime() + 1) / 60_000));

/** The calendar day in Asia/Shanghai as YYYY-MM-DD. */
export const dayOf = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The first instant of a day given as YYYY-MM-DD, Asia/Shanghai. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00${offset}`);

/** Whole calendar days from `now` to the last day that still counts; negative when overdue. */
export function daysLeft(due: Date, now: Date): number {
  const lastDay = startOfDay(dayOf(new Date(due.getTime() - 1))).getTime();
  return Math.round((lastDay - startOfDay(dayOf(now)).getTime()) / 86_400_000);
}
