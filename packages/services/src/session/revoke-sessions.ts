import type { Transaction } from "@nianbao/db/client";
import { session } from "@nianbao/db/schema/account";
import { and, eq, isNull } from "@nianbao/db/sql";

/** Ends all sessions of a person as part of another act. Answers how many were open. */
export async function revokeSessions(tx: Transaction, accountId: string, now: Date): Promise<number> {
  const ended = await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.accountId, accountId), isNull(session.revokedAt)))
    .returning({ id: session.id });
  return ended.length;
}
