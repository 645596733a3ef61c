import { connect } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { idempotency } from "@nianbao/db/schema/notification";
import { and, eq } from "@nianbao/db/sql";
import { castPassword } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { as, plantWorld } from "../testing/world.ts";
import { checkSession } from "./check-session.ts";
import { reauthenticate } from "./reauthenticate.ts";
import { signIn } from "./sign-in.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);

test("failures are counted with those at sign-in, and the lock ends the person's sessions", async () => {
  const given = {
    app: "web",
    username: "principal",
    password: castPassword,
    ip: null,
    userAgent: null,
  } as const;
  const call = as(world, "principal");
  const { token } = await signIn(call, given);
  await expect(reauthenticate(call, castPassword)).resolves.toBeUndefined();
  for (let n = 1; n <= 4; n += 1)
    await expect(reauthenticate(call, "Wrong-guess-1")).rejects.toThrow("reauthentication_failed");
  expect(await checkSession(call, token, "web")).not.toBeNull();
  await expect(reauthenticate(call, "Wrong-guess-1")).rejects.toThrow("account_locked");
  await expect(reauthenticate(call, castPassword)).rejects.toThrow("account_locked");
  expect(await checkSession(call, token, "web")).toBeNull();
  await expect(signIn(call, given)).rejects.toThrow("account_locked");
  const failed = and(eq(event.subjectId, call.actor.accountId), eq(event.command, "reauthentication_failed"));
  expect(await db.select().from(event).where(failed)).toHaveLength(6);
});

test("success forgets earlier failures", async () => {
  const call = as(world, "deputy");
  await expect(reauthenticate(call, "Wrong-guess-1")).rejects.toThrow("reauthentication_failed");
  await reauthenticate(call, castPassword);
  const [row] = await db.select().from(account).where(eq(account.id, call.actor.accountId));
  expect(row?.failedAttempts).toBe(0);
});

test("a repeatable request keeps nothing of it", async () => {
  const call = {
    ...as(world, "checker"),
    idempotency: { key: "same-key-1", procedure: "report.move", requestHash: "0".repeat(64) },
  };
  await reauthenticate(call, castPassword);
  expect(await db.select().from(idempotency)).toHaveLength(0);
});
