/**
 * 成文日期 by GB/T 9704-2012, 7.3.5.4: Arabic digits, full year, no leading zeros, 2026年1月5日.
 * @param isoDate calendar date 2026-01-05
 * @throws RangeError when it is no such date
 */
export function formatIssueDate(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  if (!isCalendarDate(Number(year), Number(month), Number(day)))
    throw new RangeError("an issue date is written as YYYY-MM-DD");
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
