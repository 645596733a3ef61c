import { may } from "@nianbao/domain/policy/may";
import { isAdminRole } from "@nianbao/domain/policy/roles";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { withoutKeeping } from "./without-keeping.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { revokeSessions } from "../session/revoke-sessions.ts";
import { lockAccount } from "./find-account.ts";
import { heldRoles } from "./held-roles.ts";
import { issueLink, type PasswordLink } from "./issue-link.ts";

export const NewPasswordLink = z.object({ accountId: z.uuid() });
export type NewPasswordLink = z.infer<typeof NewPasswordLink>;

/**
 * Makes a new link for a person and ends his sessions; his old password works until the link is used.
 * Refusals: `wrong_state` for a suspended person; `second_person_required` for an administrator who already
 * set a password: whoever could reset another administrator's password could act as two of the three
 * (safety.md I5, S7). Such a person is let in again from the server, by `recoverAdministrator`.
 */
export async function newPasswordLink(call: Call, input: NewPasswordLink): Promise<PasswordLink> {
  return inTransaction(withoutKeeping(call), async (tx, now) => {
    const person = await lockAccount(tx, call.actor, input.accountId);
    insist(may(call.actor, "account.manage", person));
    if (person.status === "suspended") reject("wrong_state", { state: person.status });
    const roles = await heldRoles(tx, person.id, now);
    if (person.passwordHash !== null && roles.some(isAdminRole)) reject("second_person_required");
    const ended = await revokeSessions(tx, person.id, now);
    const link = await issueLink(tx, person, call.actor.accountId, now);
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "new_password_link",
      detail: { ended },
    });
    return link;
  });
}
