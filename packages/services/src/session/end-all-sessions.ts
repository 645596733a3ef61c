import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { revokeSessions } from "./revoke-sessions.ts";

/** Ends all the actor's own sessions in both apps, this one too. */
export async function endAllSessions(call: Call): Promise<{ ended: number }> {
  return inTransaction(call, async (tx, now) => {
    const ended = await revokeSessions(tx, call.actor.accountId, now);
    await record(tx, call, now, {
      orgId: call.actor.orgId,
      subjectType: "account",
      subjectId: call.actor.accountId,
      command: "end_all_sessions",
      detail: { ended },
    });
    return { ended };
  });
}
