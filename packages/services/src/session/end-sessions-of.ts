import { insist } from "../kernel/refused.ts";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { lockAccount } from "../account/find-account.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { longText } from "../kernel/text.ts";
import { revokeSessions } from "./revoke-sessions.ts";

export const EndSessionsOf = z.object({ accountId: z.uuid(), reason: longText(500).default("") });
export type EndSessionsOf = z.infer<typeof EndSessionsOf>;

/** Ends all sessions of another person in both apps; his next request finds none. */
export async function endSessionsOf(call: Call, input: EndSessionsOf): Promise<{ ended: number }> {
  return inTransaction(call, async (tx, now) => {
    const person = await lockAccount(tx, call.actor, input.accountId);
    insist(may(call.actor, "session.end", person));
    const ended = await revokeSessions(tx, person.id, now);
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "end_sessions",
      reason: input.reason,
      detail: { ended },
    });
    return { ended };
  });
}
