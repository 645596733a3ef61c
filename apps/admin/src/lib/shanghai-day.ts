/** The instant at which a calendar day, as 2026-01-05, begins in Asia/Shanghai. */
export const beginOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** The instant at which it is over: the beginning of the next one. */
export const endOf = (day: string): Date => new Date(beginOf(day).getTime() + 86_400_000);

/** The last instant before an end that is itself not included; its day is the last one that counts. */
export const lastDayBefore = (end: Date): Date => new Date(end.getTime() - 1);
