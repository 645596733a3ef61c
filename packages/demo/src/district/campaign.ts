/** The campaign that the demo district is in the middle of. Days YYYY-MM-DD are days in Asia/Shanghai. */
export interface DistrictCampaign {
  readonly reportYear: number;
  readonly title: string;
  readonly noticeNumber: string;
  readonly openedAt: Date;
  /** Last second of the last day. */
  readonly submissionDue: Date;
  readonly publicationDue: Date;
  /** The three years before, whose reports are published; newest first. */
  readonly pastYears: readonly [number, number, number];
}

const dayLength = 86_400_000;
const shanghaiOffset = 8 * 3_600_000;

/** The day in Asia/Shanghai on which an instant falls. */
export const shanghaiDay = (at: Date): string =>
  new Date(at.getTime() + shanghaiOffset).toISOString().slice(0, 10);

/** The day `days` after (or before, negative) a day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** A time of a day in Asia/Shanghai, e.g. "09:30". */
export const shanghaiTime = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);

const endOfDay = (day: string): Date => new Date(`${day}T23:59:59+08:00`);

const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * A campaign whose reports were due three days before `now`. From January to March it is about the year before,
 * and never due later than the statutory days (before 1 March, before 1 April; domain.md §1.1). Otherwise it is
 * about the current year, with the earlier due dates that a committee may set.
 */
export const currentCampaign = (now: Date): DistrictCampaign => {
  const today = shanghaiDay(now);
  const calendarYear = Number(today.slice(0, 4));
  const reportYear = Number(today.slice(5, 7)) <= 3 ? calendarYear - 1 : calendarYear;
  const due = earlier(addDays(today, -3), addDays(`${reportYear + 1}-03-01`, -1));
  const opened = addDays(due, -60);
  return {
    reportYear,
    title: `关于报送和公开${reportYear}年法治政府建设情况报告的通知`,
    noticeNumber: `青法治办〔${opened.slice(0, 4)}〕12号`,
    openedAt: shanghaiTime(opened, "09:00"),
    submissionDue: endOfDay(due),
    publicationDue: endOfDay(earlier(addDays(due, 31), `${reportYear + 1}-03-31`)),
    pastYears: [reportYear - 1, reportYear - 2, reportYear - 3],
  };
};
