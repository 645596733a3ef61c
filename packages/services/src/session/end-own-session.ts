import { session } from "@nianbao/db/schema/account";
import { and, eq, isNull } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found } from "../kernel/refused.ts";

export const EndOwnSession = z.object({ sessionId: z.uuid() });
export type EndOwnSession = z.infer<typeof EndOwnSession>;

/** Ends one of the actor's own sessions; someone else's is `not_found`. */
export async function endOwnSession(call: Call, input: EndOwnSession): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const [ended] = await tx
      .update(session)
      .set({ revokedAt: now })
      .where(
        and(
          eq(session.id, input.sessionId),
          eq(session.accountId, call.actor.accountId),
          isNull(session.revokedAt),
        ),
      )
      .returning({ id: session.id });
    await record(tx, call, now, {
      orgId: call.actor.orgId,
      subjectType: "session",
      subjectId: found(ended).id,
      command: "end_session",
    });
  });
}
