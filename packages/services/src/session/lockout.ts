const minute = 60_000;
const triesBeforeLock = 5;
const firstLock = 30 * minute;
const longestLock = 24 * 60 * minute;

export interface Tally {
  /** Failures in a row since the last success. */
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
}

export const noFailures: Tally = { failedAttempts: 0, lockedUntil: null };

/** When the lock of this tally ends, or null when one may try. */
export const lockOf = (tally: Tally, now: Date): Date | null =>
  tally.lockedUntil && tally.lockedUntil > now ? tally.lockedUntil : null;

/**
 * The tally after one more failure: the fifth locks for 30 minutes, each further one for twice as long,
 * at most 24 hours (GB/T 22239 8.1.4.1 b).
 */
export function afterFailure(tally: Tally, now: Date): Tally {
  const failedAttempts = tally.failedAttempts + 1;
  const over = failedAttempts - triesBeforeLock;
  if (over < 0) return { failedAttempts, lockedUntil: null };
  const lock = Math.min(firstLock * 2 ** Math.min(over, 10), longestLock);
  return { failedAttempts, lockedUntil: new Date(now.getTime() + lock) };
}

/**
 * How long after the question a failure is answered, in milliseconds. It grows with the failures in a row, and
 * covers the work done, so that the time of an answer does not tell which accounts exist.
 */
export const answerAfter = (failedAttempts: number): number =>
  250 * Math.min(Math.max(failedAttempts, 1), triesBeforeLock);
