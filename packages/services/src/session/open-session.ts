import { session } from "@nianbao/db/schema/account";
import { and, gt, isNull, type SQL } from "@nianbao/db/sql";

const minute = 60_000;

/** A session ends this long after its sign-in, in milliseconds. */
export const absoluteLimit = 12 * 60 * minute;
/** A session ends this long after its last request, in milliseconds (GB/T 22239 8.1.4.1 b). */
export const idleLimit = 30 * minute;

/** The condition under which a session is neither ended, nor idle too long, nor too old. */
export const openSession = (now: Date): SQL | undefined =>
  and(
    isNull(session.revokedAt),
    gt(session.expiresAt, now),
    gt(session.lastSeenAt, new Date(now.getTime() - idleLimit)),
  );
