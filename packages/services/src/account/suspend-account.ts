import { account } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { revokeSessions } from "../session/revoke-sessions.ts";
import { heldRoles } from "./held-roles.ts";
import { lockAccount } from "./find-account.ts";
import { voidLinks } from "./issue-link.ts";
import { keepAHolder } from "./last-holder.ts";

export const SuspendAccount = z.object({ accountId: z.uuid(), reason: longText(500) });
export type SuspendAccount = z.infer<typeof SuspendAccount>;

/**
 * Shuts a person out: sessions end at once and open links are void; grants and tenures stay as they are.
 * Refusals: `reason_required`, `wrong_state`, `last_holder` {role}.
 */
export async function suspendAccount(call: Call, input: SuspendAccount): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const person = await lockAccount(tx, call.actor, input.accountId);
    insist(may(call.actor, "account.manage", person));
    if (person.status === "suspended") reject("wrong_state", { state: person.status });
    if (!input.reason) reject("reason_required");
    await keepAHolder(tx, person, await heldRoles(tx, person.id, now), now);
    await tx
      .update(account)
      .set({ status: "suspended", version: person.version + 1 })
      .where(eq(account.id, person.id));
    const ended = await revokeSessions(tx, person.id, now);
    await voidLinks(tx, person.id, now);
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "suspend_account",
      from: person.status,
      to: "suspended",
      reason: input.reason,
      detail: { ended },
    });
  });
}
