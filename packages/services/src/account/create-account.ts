import { account } from "@nianbao/db/schema/account";
import { division } from "@nianbao/db/schema/org";
import { and, eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { withoutKeeping } from "./without-keeping.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { findOrg } from "../org/find-org.ts";
import { issueLink, type PasswordLink } from "./issue-link.ts";
import { Username } from "./username.ts";

export const CreateAccount = z.object({
  orgId: z.uuid(),
  divisionId: z.uuid().nullable().default(null),
  username: Username,
  name: line(50).pipe(z.string().min(1)),
});
export type CreateAccount = z.infer<typeof CreateAccount>;

/** Adds a person to a body, without roles; answers his name as kept and the link by which he sets his password. */
export async function createAccount(
  call: Call,
  input: CreateAccount,
): Promise<{ accountId: string; name: string; link: PasswordLink }> {
  return inTransaction(withoutKeeping(call), async (tx, now) => {
    const body = await findOrg(tx, call.actor, input.orgId);
    insist(may(call.actor, "account.manage", { orgId: body.id, regionId: body.regionId }));
    if (input.divisionId) {
      const ofBody = and(eq(division.id, input.divisionId), eq(division.orgId, body.id));
      const [part] = await tx.select({ id: division.id }).from(division).where(ofBody);
      found(part);
    }
    const [person] = await tx
      .insert(account)
      .values({
        regionId: body.regionId,
        orgId: body.id,
        divisionId: input.divisionId,
        username: input.username,
        name: input.name,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: account.id, orgId: account.orgId, regionId: account.regionId });
    if (!person) return reject("username_taken", { username: input.username });
    const link = await issueLink(tx, person, call.actor.accountId, now);
    await record(tx, call, now, {
      orgId: body.id,
      subjectType: "account",
      subjectId: person.id,
      command: "create_account",
      to: "invited",
    });
    return { accountId: person.id, name: input.name, link };
  });
}
