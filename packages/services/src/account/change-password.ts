import { account } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { withoutKeeping } from "./without-keeping.ts";
import { record } from "../kernel/record.ts";
import { reauthenticate } from "../session/reauthenticate.ts";
import { revokeSessions } from "../session/revoke-sessions.ts";
import { lockAccount } from "./find-account.ts";
import { voidLinks } from "./issue-link.ts";
import { hashNewPassword } from "./new-password.ts";
import { Password } from "./username.ts";

export const ChangePassword = z.object({ current: Password, next: Password });
export type ChangePassword = z.infer<typeof ChangePassword>;

/**
 * Changes the actor's own password and ends all his sessions, this one too (INV-14). Refusals: those of
 * `reauthenticate`, `password_too_weak`, `password_unchanged`.
 */
export async function changePassword(call: Call, input: ChangePassword): Promise<void> {
  await reauthenticate(call, input.current);
  await inTransaction(withoutKeeping(call), async (tx, now) => {
    const person = await lockAccount(tx, call.actor, call.actor.accountId);
    const passwordHash = await hashNewPassword(person, input.next);
    await tx
      .update(account)
      .set({ passwordHash, passwordChangedAt: now, version: person.version + 1 })
      .where(eq(account.id, person.id));
    await voidLinks(tx, person.id, now);
    await revokeSessions(tx, person.id, now);
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "change_password",
    });
  });
}
