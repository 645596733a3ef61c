import { passwordLink, session } from "@nianbao/db/schema/account";
import { idempotency, notification } from "@nianbao/db/schema/notification";
import { presence } from "@nianbao/db/schema/presence";
import { lt, or } from "@nianbao/db/sql";
import { type Call, inTransaction } from "../kernel/call.ts";

const day = 86_400_000;

/** How long what nobody needs any more is kept, in days. */
export const keptDays = { session: 7, passwordLink: 7, idempotency: 7, readNotification: 365 } as const;

export interface CleanedUp {
  readonly sessions: number;
  readonly passwordLinks: number;
  readonly idempotencyKeys: number;
  readonly notifications: number;
  readonly presences: number;
}

/**
 * Deletes ended sessions, used or expired links, old idempotency keys notifications read long ago
 * and presence that has expired.
 */
export const cleanUp = (call: Pick<Call, "db" | "clock">): Promise<CleanedUp> =>
  inTransaction(call, async (tx, now) => {
    const before = (days: number): Date => new Date(now.getTime() - days * day);
    const sessions = await tx
      .delete(session)
      .where(
        or(lt(session.expiresAt, before(keptDays.session)), lt(session.revokedAt, before(keptDays.session))),
      );
    const links = await tx
      .delete(passwordLink)
      .where(
        or(
          lt(passwordLink.expiresAt, before(keptDays.passwordLink)),
          lt(passwordLink.usedAt, before(keptDays.passwordLink)),
        ),
      );
    const keys = await tx.delete(idempotency).where(lt(idempotency.createdAt, before(keptDays.idempotency)));
    const notes = await tx
      .delete(notification)
      .where(lt(notification.readAt, before(keptDays.readNotification)));
    const left = await tx.delete(presence).where(lt(presence.expiresAt, now));
    return {
      sessions: sessions.rowCount ?? 0,
      passwordLinks: links.rowCount ?? 0,
      idempotencyKeys: keys.rowCount ?? 0,
      notifications: notes.rowCount ?? 0,
      presences: left.rowCount ?? 0,
    };
  });
