import { connect } from "@nianbao/db/client";
import { account, session } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { and, desc, eq } from "@nianbao/db/sql";
import { castPassword, type PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { Refused } from "../kernel/refused.ts";
import { plantWorld } from "../testing/world.ts";
import { checkSession } from "./check-session.ts";
import { noFailures } from "./lockout.ts";
import { hashSecret } from "./secret.ts";
import { type SignIn, signIn } from "./sign-in.ts";

const database = await testDatabase();
const connection = connect(database.appUrl, 30);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);
const minute = 60_000;
const start = new Date("2026-01-15T10:00:00+08:00");
const call = { db, clock: () => Promise.resolve(world.now) };
const later = (minutes: number) => {
  world.now = new Date(world.now.getTime() + minutes * minute);
};
const idOf = (person: PersonName) => world.cast.people[person].accountId;

beforeEach(async () => {
  world.now = start;
  await db.update(account).set(noFailures);
});

const attempt = (given: Partial<SignIn>) =>
  signIn(call, {
    app: "web",
    username: "drafter",
    password: castPassword,
    ip: "10.0.0.7",
    userAgent: "test",
    ...given,
  });

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
};
const wrong = (username = "drafter") => codeOf(attempt({ username, password: "Wrong-guess-1" }));
const lastEvent = async (person: PersonName, command: string) => {
  const about = and(eq(event.subjectId, idOf(person)), eq(event.command, command));
  const [row] = await db.select().from(event).where(about).orderBy(desc(event.id)).limit(1);
  return row;
};

test("the right password opens a session whose row holds no secret, and one event says so", async () => {
  const { token, accountId } = await attempt({ username: "DRAFTER" });
  expect(accountId).toBe(idOf("drafter"));
  const [row] = await db.select().from(session).where(eq(session.accountId, accountId));
  expect(row?.tokenHash).toBe(hashSecret(token));
  expect(JSON.stringify(row)).not.toContain(token);
  const events = await db
    .select()
    .from(event)
    .where(eq(event.subjectId, row?.id ?? ""));
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ command: "sign_in", actorId: accountId, factors: ["password"] });
  expect(JSON.stringify(events)).not.toContain(castPassword);
  expect((await checkSession(call, token, "web"))?.actor.name).toBe("苏晚舟");
});

test("a wrong password, an unknown name, a suspended and an invited account get one answer", async () => {
  await db
    .update(account)
    .set({ status: "suspended" })
    .where(eq(account.id, idOf("checker")));
  await db
    .update(account)
    .set({ status: "invited", passwordHash: null })
    .where(eq(account.id, idOf("publisher")));
  expect(await wrong()).toBe("wrong_credentials");
  expect(await codeOf(attempt({ username: "nobody-here" }))).toBe("wrong_credentials");
  expect(await codeOf(attempt({ username: "checker" }))).toBe("wrong_credentials");
  expect(await codeOf(attempt({ username: "publisher" }))).toBe("wrong_credentials");
});

test("the answer to an unknown name takes as long as that to a wrong password", async () => {
  const timed = async (username: string) => {
    const begun = performance.now();
    expect(await wrong(username)).toBe("wrong_credentials");
    return performance.now() - begun;
  };
  const ratio = (await timed("deputy")) / (await timed("no-such-person"));
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.67);
});

test("an account of the other app is told nothing, and the record tells why", async () => {
  expect(await codeOf(attempt({ username: "systemAdmin", app: "web" }))).toBe("wrong_credentials");
  expect(await lastEvent("systemAdmin", "sign_in_failed")).toMatchObject({
    actorId: null,
    detail: { cause: "no_fitting_role" },
  });
  expect(await codeOf(attempt({ username: "drafter", app: "admin" }))).toBe("wrong_credentials");
  expect(await codeOf(attempt({ username: "systemAdmin", app: "admin" }))).toBe("done");
});

test("after five failures in a row the right password does not help until the lock is over", async () => {
  for (let n = 1; n <= 4; n += 1) expect(await wrong()).toBe("wrong_credentials");
  expect(await wrong()).toBe("account_locked");
  expect(await codeOf(attempt({}))).toBe("account_locked");
  later(29);
  expect(await codeOf(attempt({}))).toBe("account_locked");
  later(2);
  expect(await codeOf(attempt({}))).toBe("done");
  expect(await wrong()).toBe("wrong_credentials");
});

test("a failure after the lock locks for twice as long", async () => {
  await db
    .update(account)
    .set({ failedAttempts: 5, lockedUntil: start })
    .where(eq(account.id, idOf("drafter")));
  later(1);
  expect(await wrong()).toBe("account_locked");
  later(59);
  expect(await codeOf(attempt({}))).toBe("account_locked");
  later(2);
  expect(await codeOf(attempt({}))).toBe("done");
});

test("of twenty wrong passwords at once only five are tried, and each leaves an event", async () => {
  await Promise.all(Array.from({ length: 20 }, () => wrong("lead")));
  const events = await db
    .select({ detail: event.detail })
    .from(event)
    .where(eq(event.subjectId, idOf("lead")));
  const causes = events.map((row) => row.detail.cause);
  expect(causes.filter((cause) => cause === "wrong_password")).toHaveLength(5);
  expect(causes.filter((cause) => cause === "locked")).toHaveLength(15);
  const [person] = await db
    .select()
    .from(account)
    .where(eq(account.id, idOf("lead")));
  expect(person?.failedAttempts).toBe(5);
});

test("an unknown name is locked like an account, so that a lock tells nothing", async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => wrong("ghost-of-a-user")));
  expect(answers.filter((code) => code === "wrong_credentials")).toHaveLength(4);
  expect(answers.filter((code) => code === "account_locked")).toHaveLength(2);
});

test("what was typed as a name is in no event when no account has it", async () => {
  await wrong("My-Secret-Password-9");
  const events = await db.select().from(event);
  expect(JSON.stringify(events)).not.toMatch(/my-secret-password/i);
});
