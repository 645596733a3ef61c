import { account } from "@nianbao/db/schema/account";
import { division } from "@nianbao/db/schema/org";
import { and, eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockAccount } from "./find-account.ts";

export const UpdateAccount = z.object({
  accountId: z.uuid(),
  version: z.int(),
  name: line(50).pipe(z.string().min(1)),
  divisionId: z.uuid().nullable(),
});
export type UpdateAccount = z.infer<typeof UpdateAccount>;

/** Corrects a person's name and division; `stale_version` when someone else changed the person meanwhile. */
export async function updateAccount(call: Call, input: UpdateAccount): Promise<{ version: number }> {
  return inTransaction(call, async (tx, now) => {
    const person = await lockAccount(tx, call.actor, input.accountId);
    insist(may(call.actor, "account.manage", person));
    if (person.version !== input.version) reject("stale_version");
    if (input.divisionId) {
      const ofBody = and(eq(division.id, input.divisionId), eq(division.orgId, person.orgId));
      const [part] = await tx.select({ id: division.id }).from(division).where(ofBody);
      found(part);
    }
    const version = person.version + 1;
    await tx
      .update(account)
      .set({ name: input.name, divisionId: input.divisionId, version })
      .where(eq(account.id, person.id));
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "update_account",
      detail: { renamed: person.name !== input.name, divisionId: input.divisionId },
    });
    return { version };
  });
}
