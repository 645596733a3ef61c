import { connect } from "@nianbao/db/client";
import { account, roleGrant, session } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { eq } from "@nianbao/db/sql";
import { castPassword, type PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { suspendAccount } from "../account/suspend-account.ts";
import { changePassword } from "../account/change-password.ts";
import { revokeGrant } from "../grant/revoke-grant.ts";
import { as, plantWorld } from "../testing/world.ts";
import { checkSession } from "./check-session.ts";
import { endAllSessions } from "./end-all-sessions.ts";
import { endOwnSession } from "./end-own-session.ts";
import { endSession } from "./end-session.ts";
import { endSessionsOf } from "./end-sessions-of.ts";
import { listOwnSessions } from "./list-own-sessions.ts";
import { signIn } from "./sign-in.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);
const start = world.now;
beforeEach(() => {
  world.now = start;
});
const call = { db, clock: () => Promise.resolve(world.now) };
const after = (minutes: number) => {
  world.now = new Date(start.getTime() + minutes * 60_000);
};
const opened = async (person: PersonName, app: "web" | "admin" = "web") => {
  const given = { app, username: person, password: castPassword, ip: null, userAgent: null };
  return (await signIn(call, given)).token;
};
const alive = async (token: string, app: "web" | "admin" = "web") =>
  (await checkSession(call, token, app)) !== null;

test("a session lives through use, not through half an hour of silence", async () => {
  const token = await opened("drafter");
  for (const minutes of [29, 58, 87]) {
    after(minutes);
    expect(await alive(token)).toBe(true);
  }
  after(118);
  expect(await alive(token)).toBe(false);
});

test("a session ends after twelve hours however much it is used", async () => {
  const token = await opened("drafter");
  for (let minutes = 20; minutes < 720; minutes += 20) {
    after(minutes);
    expect(await alive(token)).toBe(true);
  }
  after(720);
  expect(await alive(token)).toBe(false);
});

test("requests within a minute write nothing", async () => {
  const token = await opened("checker");
  const seen = async () => (await db.select().from(session).where(eq(session.id, id)))[0]?.lastSeenAt;
  const id = (await checkSession(call, token, "web"))?.sessionId ?? "";
  after(0.9);
  await alive(token);
  expect(await seen()).toEqual(start);
  after(1.1);
  await alive(token);
  expect(await seen()).toEqual(world.now);
});

test("a session is worth nothing in the other app, nor is a made-up one anywhere", async () => {
  const token = await opened("drafter");
  expect(await alive(token, "admin")).toBe(false);
  expect(await alive("x".repeat(43))).toBe(false);
  expect(await alive("")).toBe(false);
});

test("signing out kills the session at the next check, once", async () => {
  const token = await opened("drafter");
  const id = (await checkSession(call, token, "web"))?.sessionId ?? "";
  await endSession(call, { app: "web", token });
  await endSession(call, { app: "web", token });
  expect(await alive(token)).toBe(false);
  const events = await db.select().from(event).where(eq(event.subjectId, id));
  expect(events.map((row) => row.command)).toEqual(["sign_in", "sign_out"]);
});

test("a person ends his own sessions, one or all, and nobody else's", async () => {
  const tokens = [await opened("deputy"), await opened("deputy")];
  const [first] = await listOwnSessions(as(world, "deputy"));
  const theirs = { sessionId: first?.id ?? "" };
  await expect(endOwnSession(as(world, "drafter"), theirs)).rejects.toThrow("not_found");
  await endOwnSession(as(world, "deputy"), theirs);
  expect(await listOwnSessions(as(world, "deputy"))).toHaveLength(1);
  await endAllSessions(as(world, "deputy"));
  for (const token of tokens) expect(await alive(token)).toBe(false);
});

test("an administrator ends a person's sessions; without the role he is refused", async () => {
  const token = await opened("publisher");
  const who = { accountId: world.cast.people.publisher.accountId, reason: "" };
  await expect(endSessionsOf(as(world, "auditAdmin"), who)).rejects.toThrow("role_required");
  expect(await alive(token)).toBe(true);
  expect(await endSessionsOf(as(world, "securityAdmin"), who)).toEqual({ ended: 1 });
  expect(await alive(token)).toBe(false);
});

test("suspending a person kills his session", async () => {
  const token = await opened("otherDrafter");
  const { accountId } = world.cast.people.otherDrafter;
  await suspendAccount(as(world, "systemAdmin"), { accountId, reason: "调离" });
  expect(await alive(token)).toBe(false);
  const [row] = await db.select().from(account).where(eq(account.id, accountId));
  expect(row?.status).toBe("suspended");
});

test("a session does not outlive the last role of its app", async () => {
  const token = await opened("contributor");
  const { accountId } = world.cast.people.contributor;
  const [grant] = await db.select().from(roleGrant).where(eq(roleGrant.accountId, accountId));
  await revokeGrant(as(world, "securityAdmin"), { grantId: grant?.id ?? "", reason: "不再供稿" });
  expect(await alive(token)).toBe(false);
});

test("changing the password kills every session, the one it was changed from too", async () => {
  const tokens = [await opened("principal"), await opened("principal")];
  await changePassword(as(world, "principal"), { current: castPassword, next: "Another-pass-77" });
  for (const token of tokens) expect(await alive(token)).toBe(false);
});
