import { connect } from "@nianbao/db/client";
import { account, passwordLink, session } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { idempotency } from "@nianbao/db/schema/notification";
import { and, eq } from "@nianbao/db/sql";
import { castPassword, type PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { signIn } from "../session/sign-in.ts";
import { elsewhere } from "../testing/elsewhere.ts";
import { as, plantWorld } from "../testing/world.ts";
import { changePassword } from "./change-password.ts";
import { createAccount, CreateAccount } from "./create-account.ts";
import { getAccount } from "./get-account.ts";
import { newPasswordLink } from "./new-password-link.ts";
import { passwordLinkState } from "./password-link-state.ts";
import { recoverAdministrator } from "./recover-administrator.ts";
import { resumeAccount } from "./resume-account.ts";
import { setPassword } from "./set-password.ts";
import { suspendAccount } from "./suspend-account.ts";
import { unlockAccount } from "./unlock-account.ts";
import { updateAccount } from "./update-account.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);
const stranger = await elsewhere(db);
const start = world.now;
beforeEach(() => {
  world.now = start;
});
const visit = { db, clock: () => Promise.resolve(world.now) };
const admin = () => as(world, "systemAdmin");
const idOf = (person: PersonName) => world.cast.people[person].accountId;
const rowOf = async (accountId: string) =>
  (await db.select().from(account).where(eq(account.id, accountId)))[0];
const eventsOf = (accountId: string, command: string) =>
  db
    .select()
    .from(event)
    .where(and(eq(event.subjectId, accountId), eq(event.command, command)));
const invite = (username: string) =>
  createAccount(
    admin(),
    CreateAccount.parse({ orgId: world.cast.orgIds.bureau, username, name: "  温致远 " }),
  );

test("a new person is invited, recorded once, and sets his password by a link that works once", async () => {
  const { accountId, link } = await invite("wen.zhiyuan");
  expect(await rowOf(accountId)).toMatchObject({ status: "invited", name: "温致远", passwordHash: null });
  expect(await eventsOf(accountId, "create_account")).toHaveLength(1);
  expect(await passwordLinkState(visit, link)).toMatchObject({ username: "wen.zhiyuan", name: "温致远" });
  const given = { secret: link.secret, password: "Qiuri-jingshu-1" };
  await setPassword(visit, given);
  expect(await rowOf(accountId)).toMatchObject({ status: "active" });
  await expect(setPassword(visit, given)).rejects.toThrow("link_invalid");
  await expect(passwordLinkState(visit, link)).rejects.toThrow("link_invalid");
  expect(await eventsOf(accountId, "set_password")).toMatchObject([
    { fromState: "invited", toState: "active", actorId: accountId },
  ]);
});

test("a name is answered as it is kept, without marks that turn the letters round it", async () => {
  const given = { orgId: world.cast.orgIds.bureau, username: "wen.zhiyi", name: " 温\u202e致一 " };
  const { accountId, name } = await createAccount(admin(), CreateAccount.parse(given));
  expect(name).toBe("温致一");
  expect(await rowOf(accountId)).toMatchObject({ name });
});

test("of two people using one link at once, one sets the password", async () => {
  const { link } = await invite("link.race");
  const tries = ["Chunri-jingshu-1", "Chunri-jingshu-2"].map((password) =>
    setPassword(visit, { secret: link.secret, password }),
  );
  const results = await Promise.allSettled(tries);
  expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
});

test("a weak password is refused and the link can be used again", async () => {
  const { link } = await invite("su.weak");
  for (const password of ["short-1A", "alllowercase", "xx-Su.Weak-1234"])
    await expect(setPassword(visit, { secret: link.secret, password })).rejects.toThrow("password_too_weak");
  await setPassword(visit, { secret: link.secret, password: "Xiari-jingshu-1" });
});

test("a link is dead after 72 hours, after a newer link, and for a suspended person", async () => {
  const { accountId, link } = await invite("late.comer");
  world.now = new Date(start.getTime() + 72 * 3_600_000);
  await expect(passwordLinkState(visit, link)).rejects.toThrow("link_invalid");
  const second = await newPasswordLink(admin(), { accountId });
  const third = await newPasswordLink(admin(), { accountId });
  await expect(passwordLinkState(visit, second)).rejects.toThrow("link_invalid");
  await suspendAccount(admin(), { accountId, reason: "调离" });
  await expect(passwordLinkState(visit, third)).rejects.toThrow("link_invalid");
});

test("no secret is stored, also when the request can be repeated", async () => {
  const call = {
    ...admin(),
    idempotency: { key: "create-key-1", procedure: "adminAccount.create", requestHash: "0".repeat(64) },
  };
  const given = { orgId: world.cast.orgIds.bureau, divisionId: null, username: "no.secret", name: "白予衡" };
  const { link } = await createAccount(call, given);
  const stored = [
    await db.select().from(idempotency),
    await db.select().from(passwordLink),
    await db.select().from(event),
  ];
  expect(JSON.stringify(stored)).not.toContain(link.secret);
});

test("one user name belongs to one person, whatever its case", async () => {
  await invite("double");
  await expect(invite("Double")).rejects.toThrow("username_taken");
  const results = await Promise.allSettled([invite("at.once"), invite("at.once")]);
  expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
});

test("people of another region are not found, and other roles are refused", async () => {
  const foreign = { accountId: stranger.accountId };
  const reason = "试";
  await expect(getAccount(admin(), foreign)).rejects.toThrow("not_found");
  await expect(newPasswordLink(admin(), foreign)).rejects.toThrow("not_found");
  await expect(unlockAccount(admin(), foreign)).rejects.toThrow("not_found");
  await expect(suspendAccount(admin(), { ...foreign, reason })).rejects.toThrow("not_found");
  await expect(resumeAccount(admin(), { ...foreign, reason })).rejects.toThrow("not_found");
  await expect(
    updateAccount(admin(), { ...foreign, version: 1, name: "甲", divisionId: null }),
  ).rejects.toThrow("not_found");
  const abroad = { orgId: stranger.orgId, divisionId: null, username: "abroad", name: "乙" };
  await expect(createAccount(admin(), abroad)).rejects.toThrow("not_found");
  const own = { accountId: idOf("checker"), reason };
  for (const person of ["securityAdmin", "auditAdmin", "lead", "principal"] as const)
    await expect(suspendAccount(as(world, person), own)).rejects.toThrow("role_required");
});

test("suspending needs a reason, ends at once, and can be undone", async () => {
  const accountId = idOf("legalReviewer");
  await expect(suspendAccount(admin(), { accountId, reason: "" })).rejects.toThrow("reason_required");
  const given = {
    app: "web",
    username: "legalReviewer",
    password: castPassword,
    ip: null,
    userAgent: null,
  } as const;
  await signIn(visit, given);
  await suspendAccount(admin(), { accountId, reason: "停职" });
  const rows = await db.select().from(session).where(eq(session.accountId, accountId));
  expect(rows.every((row) => row.revokedAt !== null)).toBe(true);
  await expect(suspendAccount(admin(), { accountId, reason: "停职" })).rejects.toThrow("wrong_state");
  await resumeAccount(admin(), { accountId, reason: "复职" });
  await expect(signIn(visit, given)).resolves.toHaveProperty("token");
  expect(await eventsOf(accountId, "suspend_account")).toMatchObject([
    { fromState: "active", toState: "suspended", reason: "停职" },
  ]);
});

test("the last holder of an administrator's role is not suspended", async () => {
  const suspend = (person: PersonName) => suspendAccount(admin(), { accountId: idOf(person), reason: "试" });
  await expect(suspend("auditAdmin")).rejects.toThrow("last_holder");
  await expect(suspend("systemAdmin")).rejects.toThrow("last_holder");
  expect(await rowOf(idOf("auditAdmin"))).toMatchObject({ status: "active" });
});

test("a new link ends the person's sessions and leaves the old password until it is used", async () => {
  const accountId = idOf("deputy");
  const given = {
    app: "web",
    username: "deputy",
    password: castPassword,
    ip: null,
    userAgent: null,
  } as const;
  await signIn(visit, given);
  const { secret } = await newPasswordLink(admin(), { accountId });
  const open = and(eq(session.accountId, accountId));
  expect((await db.select().from(session).where(open)).every((row) => row.revokedAt !== null)).toBe(true);
  await expect(signIn(visit, given)).resolves.toHaveProperty("token");
  await setPassword(visit, { secret, password: "Dongri-jingshu-1" });
  await expect(signIn(visit, given)).rejects.toThrow("wrong_credentials");
});

test("no administrator can take another administrator's place by resetting his password", async () => {
  const accountId = idOf("securityAdmin");
  await expect(newPasswordLink(admin(), { accountId })).rejects.toThrow("second_person_required");
  const link = await recoverAdministrator(visit, { username: "SECURITYADMIN" });
  expect((await passwordLinkState(visit, link)).username).toBe("securityAdmin");
  expect(await eventsOf(accountId, "recover_administrator")).toMatchObject([{ actorId: null }]);
  await expect(recoverAdministrator(visit, { username: "drafter" })).rejects.toThrow("not_found");
});

test("unlocking lets a person sign in before the lock is over", async () => {
  const accountId = idOf("publisher");
  const lockedUntil = new Date(start.getTime() + 3_600_000);
  await db.update(account).set({ failedAttempts: 6, lockedUntil }).where(eq(account.id, accountId));
  const given = {
    app: "web",
    username: "publisher",
    password: castPassword,
    ip: null,
    userAgent: null,
  } as const;
  await expect(signIn(visit, given)).rejects.toThrow("account_locked");
  await unlockAccount(admin(), { accountId });
  await expect(signIn(visit, given)).resolves.toHaveProperty("token");
});

test("a password is changed by who knows it, to a new and strong one", async () => {
  const call = as(world, "otherPrincipal");
  const change = (current: string, next: string) => changePassword(call, { current, next });
  await expect(change("Wrong-guess-1", "Another-pass-77")).rejects.toThrow("reauthentication_failed");
  await expect(change(castPassword, castPassword)).rejects.toThrow("password_unchanged");
  await expect(change(castPassword, "weak")).rejects.toThrow("password_too_weak");
  await change(castPassword, "Another-pass-77");
  await expect(change(castPassword, "Third-pass-888")).rejects.toThrow("reauthentication_failed");
});

test("of two administrators changing one person, the later is told", async () => {
  const accountId = idOf("otherChecker");
  const version = (await rowOf(accountId))?.version ?? 0;
  const rename = (name: string) => updateAccount(admin(), { accountId, version, name, divisionId: null });
  const results = await Promise.allSettled([rename("钟屿一"), rename("钟屿二")]);
  expect(results.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const division = world.cast.divisionIds[0];
  await expect(
    updateAccount(admin(), { accountId, version: version + 1, name: "钟屿", divisionId: division }),
  ).rejects.toThrow("not_found");
});
