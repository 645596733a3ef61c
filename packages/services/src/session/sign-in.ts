import { setTimeout as wait } from "node:timers/promises";
import { account, appNames, session } from "@nianbao/db/schema/account";
import { eq, sql } from "@nianbao/db/sql";
import { z } from "zod";
import { loadActor } from "../account/actor.ts";
import { verifyPassword } from "../account/password.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { worksIn } from "./app-roles.ts";
import { type Attempt, takeAttempt } from "./attempt.ts";
import { answerAfter, noFailures } from "./lockout.ts";
import { absoluteLimit } from "./open-session.ts";
import { hashSecret, newSecret } from "./secret.ts";
import { tallyUnknown } from "./unknown-names.ts";

export const SignIn = z.object({
  app: z.enum(appNames),
  username: line(64).pipe(z.string().min(1)),
  password: z.string().min(1).max(200),
  ip: z.string().max(64).nullable(),
  userAgent: z.string().max(300).nullable(),
});
export type SignIn = z.infer<typeof SignIn>;

type Cause = "no_such_account" | "wrong_password" | "not_active" | "no_fitting_role" | "locked";
type Visit = Pick<Call, "db" | "clock">;

/**
 * Opens a session. Refusals: `wrong_credentials` alike for an unknown name, a wrong password, a suspended or
 * invited account and an account that works only in the other app (telling these apart would let the open
 * app confirm an administrator's password); `account_locked` {until}; `role_required` when the right password
 * came with an account that holds no role anywhere. Every try is an event; the typed name is in none of them,
 * for people type passwords there.
 */
export async function signIn(call: Visit, input: SignIn): Promise<{ token: string; accountId: string }> {
  const asked = performance.now();
  const attempt = await takeAttempt(call, sql`lower(${account.username}) = lower(${input.username})`);
  const { tally, lockedUntil } = attempt ?? tallyUnknown(input.username, await call.clock(call.db));
  const cause = lockedUntil ? "locked" : await openOrCause(call, input, attempt);
  if (typeof cause !== "string") return cause;
  await inTransaction(call, (tx, now) =>
    record(tx, { actor: null, factors: [] }, now, {
      regionId: attempt?.person.regionId ?? null,
      orgId: attempt?.person.orgId ?? null,
      subjectType: "account",
      subjectId: attempt?.person.id ?? null,
      command: "sign_in_failed",
      detail: { cause, app: input.app, ip: input.ip, userAgent: input.userAgent },
    }),
  );
  if (cause === "no_role") return reject("role_required");
  await wait(Math.max(0, asked + answerAfter(tally.failedAttempts) - performance.now()));
  const until = lockedUntil ?? tally.lockedUntil;
  return until ? reject("account_locked", { until: until.toISOString() }) : reject("wrong_credentials");
}

async function openOrCause(
  call: Visit,
  input: SignIn,
  attempt: Attempt | null,
): Promise<{ token: string; accountId: string } | Cause | "no_role"> {
  const right = await verifyPassword(attempt?.person.passwordHash ?? null, input.password);
  if (!attempt) return "no_such_account";
  if (!right) return "wrong_password";
  return inTransaction(call, async (tx, now) => {
    const id = attempt.person.id;
    const [person] = await tx.select().from(account).where(eq(account.id, id)).for("no key update");
    const actor = await loadActor(tx, id, now);
    if (!actor || person?.passwordHash !== attempt.person.passwordHash) return "not_active";
    if (actor.roles.length > 0 && !worksIn(input.app, actor.roles)) return "no_fitting_role";
    await tx
      .update(account)
      .set({ ...noFailures, ...(actor.roles.length > 0 ? { lastSignInAt: now } : {}) })
      .where(eq(account.id, id));
    if (actor.roles.length === 0) return "no_role";
    const token = newSecret();
    const factors = ["password"];
    const [opened] = await tx
      .insert(session)
      .values({
        regionId: actor.regionId,
        orgId: actor.orgId,
        accountId: id,
        app: input.app,
        tokenHash: hashSecret(token),
        factors,
        ip: input.ip,
        userAgent: input.userAgent,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + absoluteLimit),
      })
      .returning({ id: session.id });
    await record(tx, { actor, factors }, now, {
      orgId: actor.orgId,
      subjectType: "session",
      subjectId: opened?.id ?? null,
      command: "sign_in",
      detail: { app: input.app, ip: input.ip, userAgent: input.userAgent },
    });
    return { token, accountId: id };
  });
}
