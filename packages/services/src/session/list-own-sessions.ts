import { session } from "@nianbao/db/schema/account";
import { and, desc, eq } from "@nianbao/db/sql";
import type { Call } from "../kernel/call.ts";
import { openSession } from "./open-session.ts";

/** The actor's own open sessions in both apps, the last used first. */
export async function listOwnSessions(call: Call) {
  const now = await call.clock(call.db);
  return call.db
    .select({
      id: session.id,
      app: session.app,
      ip: session.ip,
      userAgent: session.userAgent,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      expiresAt: session.expiresAt,
    })
    .from(session)
    .where(and(eq(session.accountId, call.actor.accountId), openSession(now)))
    .orderBy(desc(session.lastSeenAt));
}
