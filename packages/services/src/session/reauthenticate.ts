import { account } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import { verifyPassword } from "../account/password.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, reject } from "../kernel/refused.ts";
import { takeAttempt } from "./attempt.ts";
import { noFailures } from "./lockout.ts";
import { revokeSessions } from "./revoke-sessions.ts";

/**
 * Has the actor prove once more, by password, that it is he. To be awaited before the caller's own transaction:
 * tries are counted and locked together with those at sign-in even when the caller's act fails. Refusals:
 * `reauthentication_failed`; `account_locked` {until}, and the try that brings the lock ends all his sessions.
 */
export async function reauthenticate(call: Call, password: string): Promise<void> {
  const own = { db: call.db, clock: call.clock };
  const { person, tally, lockedUntil } = found(await takeAttempt(own, eq(account.id, call.actor.accountId)));
  const right =
    !lockedUntil && password.length <= 200 && (await verifyPassword(person.passwordHash, password));
  if (right && person.status === "active") {
    await call.db.update(account).set(noFailures).where(eq(account.id, person.id));
    return;
  }
  const until = lockedUntil ?? tally.lockedUntil;
  await inTransaction(own, async (tx, now) => {
    if (until) await revokeSessions(tx, person.id, now);
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "account",
      subjectId: person.id,
      command: "reauthentication_failed",
      detail: { locked: until !== null },
    });
  });
  if (until) reject("account_locked", { until: until.toISOString() });
  reject("reauthentication_failed");
}
