import { account } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { lockAccount } from "./find-account.ts";

export const ResumeAccount = z.object({ accountId: z.uuid(), reason: longText(500) });
export type ResumeAccount = z.infer<typeof ResumeAccount>;

/** Lets a suspended person in again; one who never set a password is invited again and needs a new link. */
export async function resumeAccount(call: Call, input: ResumeAccount): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const person = await lockAccount(tx, call.actor, input.accountId);
    insist(may(call.actor, "account.manage", person));
    if (person.status !== "suspended") reject("wrong_state", { state: person.status });
    if (!input.reason) reject("reason_required");
    const status = person.passwordHash === null ? "invited" : "active";
    await tx
      .update(account)
      .set({ status, version: person.version + 1 })
      .where(eq(account.id, person.id));
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "resume_account",
      from: person.status,
      to: status,
      reason: input.reason,
    });
  });
}
