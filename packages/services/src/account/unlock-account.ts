import { account } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist } from "../kernel/refused.ts";
import { noFailures } from "../session/lockout.ts";
import { lockAccount } from "./find-account.ts";

export const UnlockAccount = z.object({ accountId: z.uuid() });
export type UnlockAccount = z.infer<typeof UnlockAccount>;

/** Forgets a person's failed tries, so that he may sign in at once. */
export async function unlockAccount(call: Call, input: UnlockAccount): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const person = await lockAccount(tx, call.actor, input.accountId);
    insist(may(call.actor, "account.manage", person));
    await tx.update(account).set(noFailures).where(eq(account.id, person.id));
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "unlock_account",
      detail: { failedAttempts: person.failedAttempts },
    });
  });
}
