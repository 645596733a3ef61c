import { type AppName, session } from "@nianbao/db/schema/account";
import { and, eq, lte } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import { loadActor } from "../account/actor.ts";
import type { Call } from "../kernel/call.ts";
import { worksIn } from "./app-roles.ts";
import { idleLimit, openSession } from "./open-session.ts";
import { hashSecret, looksLikeSecret } from "./secret.ts";

const minute = 60_000;

export interface LiveSession {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly factors: readonly string[];
  /** When it ends unless another request comes before. */
  readonly expiresAt: Date;
}

/**
 * Whose session this is, as the database knows them at this request: null when the token is unknown, of the
 * other app, ended, idle too long or too old, when the person is not active, or holds no role of this app.
 */
export async function checkSession(
  call: Pick<Call, "db" | "clock">,
  token: string,
  app: AppName,
): Promise<LiveSession | null> {
  if (!looksLikeSecret(token)) return null;
  const { db } = call;
  const now = await call.clock(db);
  const [open] = await db
    .select()
    .from(session)
    .where(and(eq(session.tokenHash, hashSecret(token)), eq(session.app, app), openSession(now)));
  if (!open) return null;
  const actor = await loadActor(db, open.accountId, now);
  if (!actor || !worksIn(app, actor.roles)) return null;
  const aMinuteAgo = new Date(now.getTime() - minute);
  if (open.lastSeenAt <= aMinuteAgo) {
    await db
      .update(session)
      .set({ lastSeenAt: now })
      .where(and(eq(session.id, open.id), lte(session.lastSeenAt, aMinuteAgo)));
  }
  const idleEnd = Math.max(open.lastSeenAt.getTime(), now.getTime()) + idleLimit;
  const expiresAt = new Date(Math.min(open.expiresAt.getTime(), idleEnd));
  return { actor, sessionId: open.id, factors: open.factors, expiresAt };
}
