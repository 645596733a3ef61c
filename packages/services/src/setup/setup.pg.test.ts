import { connect } from "@nianbao/db/client";
import { setupToken } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { setPassword } from "../account/set-password.ts";
import { checkSession } from "../session/check-session.ts";
import { signIn } from "../session/sign-in.ts";
import { completeSetup, CompleteSetup } from "./complete-setup.ts";
import { issueSetupToken } from "./issue-setup-token.ts";
import { setupState } from "./setup-state.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
let now = new Date("2026-01-05T09:00:00+08:00");
const call = { db, clock: () => Promise.resolve(now) };
const given = (token: string) =>
  CompleteSetup.parse({
    token,
    region: { code: "990106", name: "青禾区" },
    committee: { fullName: "青禾区委全面依法治区委员会办公室", shortName: "区委依法治区办" },
    administrators: {
      system_admin: { username: "system", name: "骆一鸣" },
      security_admin: { username: "security", name: "安止戈" },
      audit_admin: { username: "audit", name: "卜知微" },
    },
  });
const issued = async () => (await issueSetupToken(call))?.token ?? "";

test("a wrong, an older and a day-old token set nothing up", async () => {
  const old = await issued();
  const token = await issued();
  for (const bad of ["", "x".repeat(43), old])
    await expect(completeSetup(call, given(bad))).rejects.toThrow("setup_token_invalid");
  now = new Date(now.getTime() + 24 * 3_600_000);
  await expect(completeSetup(call, given(token))).rejects.toThrow("setup_token_invalid");
  expect(await setupState(call)).toEqual({ done: false });
});

test("a token sets up once, even used twice at the same time, and three people come in by their own links", async () => {
  const token = await issued();
  const results = await Promise.allSettled([
    completeSetup(call, given(token)),
    completeSetup(call, given(token)),
  ]);
  const [done, ...others] = results.filter((one) => one.status === "fulfilled");
  expect(others).toHaveLength(0);
  const administrators = done?.value.administrators ?? [];
  expect(administrators.map((one) => one.role)).toEqual(["system_admin", "security_admin", "audit_admin"]);
  for (const { username, role, link } of administrators) {
    const password = `Qiuri-jingshu-${role.length}`;
    await setPassword(call, { secret: link.secret, password });
    const { token: secret } = await signIn(call, {
      app: "admin",
      username,
      password,
      ip: null,
      userAgent: null,
    });
    expect((await checkSession(call, secret, "admin"))?.actor.roles).toEqual([role]);
  }
  expect(await setupState(call)).toEqual({ done: true });
  expect(await issueSetupToken(call)).toBeNull();
  await expect(completeSetup(call, given(token))).rejects.toThrow("setup_done");
  const stored = JSON.stringify([await db.select().from(event), await db.select().from(setupToken)]);
  expect(stored).not.toContain(token);
});

test("three administrators are three people", () => {
  const { administrators, ...rest } = given("t");
  const twice = { ...administrators, audit_admin: administrators.system_admin };
  expect(CompleteSetup.safeParse({ ...rest, administrators: twice }).success).toBe(false);
});
