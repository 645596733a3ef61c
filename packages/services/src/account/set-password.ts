import { account, passwordLink } from "@nianbao/db/schema/account";
import { and, eq, isNull } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, reject } from "../kernel/refused.ts";
import { noFailures } from "../session/lockout.ts";
import { revokeSessions } from "../session/revoke-sessions.ts";
import { loadActor } from "./actor.ts";
import { voidLinks } from "./issue-link.ts";
import { hashNewPassword } from "./new-password.ts";
import { LinkSecret, openLink } from "./password-link-state.ts";
import { Password } from "./username.ts";

export const SetPassword = LinkSecret.extend({ password: Password });
export type SetPassword = z.infer<typeof SetPassword>;

/**
 * Sets a password by a link, which thereby is used up; an invited person becomes active, a lock is lifted, open
 * sessions end. Refusals: `link_invalid`; `password_too_weak` and `password_unchanged`, after which the link can be used again.
 */
export async function setPassword(call: Pick<Call, "db" | "clock">, input: SetPassword): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const link = await openLink(tx, input.secret, now);
    const [row] = await tx.select().from(account).where(eq(account.id, link.accountId)).for("no key update");
    const person = found(row);
    const passwordHash = await hashNewPassword(person, input.password);
    const unused = and(eq(passwordLink.id, link.linkId), isNull(passwordLink.usedAt));
    const used = await tx.update(passwordLink).set({ usedAt: now }).where(unused).returning();
    if (used.length === 0 || person.status === "suspended") reject("link_invalid");
    await voidLinks(tx, person.id, now);
    await tx
      .update(account)
      .set({
        status: "active",
        passwordHash,
        passwordChangedAt: now,
        ...noFailures,
        version: person.version + 1,
      })
      .where(eq(account.id, person.id));
    await revokeSessions(tx, person.id, now);
    const actor = await loadActor(tx, person.id, now);
    await record(tx, { actor, factors: ["link"] }, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "set_password",
      from: person.status,
      to: "active",
    });
  });
}
