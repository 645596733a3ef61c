import { account } from "@nianbao/db/schema/account";
import { sql } from "@nianbao/db/sql";
import { isAdminRole } from "@nianbao/domain/policy/roles";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, reject } from "../kernel/refused.ts";
import { revokeSessions } from "../session/revoke-sessions.ts";
import { heldRoles } from "./held-roles.ts";
import { issueLink, type PasswordLink } from "./issue-link.ts";

/**
 * Lets an administrator who lost his password in again. Called on the server itself, by whoever runs it, never
 * through the apps; the event shows that nobody signed in asked for it.
 */
export async function recoverAdministrator(
  call: Pick<Call, "db" | "clock">,
  input: { readonly username: string },
): Promise<PasswordLink> {
  return inTransaction(call, async (tx, now) => {
    const named = sql`lower(${account.username}) = lower(${input.username})`;
    const [row] = await tx.select().from(account).where(named).for("no key update");
    const person = found(row);
    if (person.status === "suspended") reject("wrong_state", { state: person.status });
    const roles = await heldRoles(tx, person.id, now);
    if (!roles.some(isAdminRole)) reject("not_found");
    await revokeSessions(tx, person.id, now);
    const link = await issueLink(tx, person, null, now);
    await record(tx, { actor: null, factors: ["server"] }, now, {
      regionId: person.regionId,
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "recover_administrator",
    });
    return link;
  });
}
