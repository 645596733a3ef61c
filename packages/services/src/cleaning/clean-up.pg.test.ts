import { connect } from "@nianbao/db/client";
import { passwordLink, session } from "@nianbao/db/schema/account";
import { idempotency, notification } from "@nianbao/db/schema/notification";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { plantWorld } from "../testing/world.ts";
import { cleanUp } from "./clean-up.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const { accountId, orgId, regionId } = world.cast.people.drafter;
const ago = (days: number) => new Date(world.now.getTime() - days * 86_400_000);

test("what has ended long ago is deleted and what is live stays", async () => {
  const owner = { accountId, orgId, regionId };
  const live = { expiresAt: ago(-1), app: "web" as const, factors: ["password"] };
  await world.db.insert(session).values([
    { ...owner, ...live, tokenHash: "live" },
    { ...owner, ...live, tokenHash: "just expired", expiresAt: ago(1) },
    { ...owner, ...live, tokenHash: "expired", expiresAt: ago(8) },
    { ...owner, ...live, tokenHash: "revoked", revokedAt: ago(8) },
  ]);
  await world.db.insert(passwordLink).values([
    { ...owner, tokenHash: "live", expiresAt: ago(-1) },
    { ...owner, tokenHash: "used", expiresAt: ago(-1), usedAt: ago(8) },
    { ...owner, tokenHash: "expired", expiresAt: ago(8) },
  ]);
  const request = { accountId, procedure: "report.move", requestHash: "hash" };
  await world.db.insert(idempotency).values([
    { ...request, key: "new", createdAt: ago(6) },
    { ...request, key: "old", createdAt: ago(8) },
  ]);
  await world.db.insert(notification).values([
    { ...owner, kind: "signed", createdAt: ago(800) },
    { ...owner, kind: "signed", createdAt: ago(800), readAt: ago(364) },
    { ...owner, kind: "signed", createdAt: ago(800), readAt: ago(366) },
  ]);
  const call = { db: world.db, clock: () => Promise.resolve(world.now) };
  const done = { sessions: 2, passwordLinks: 2, idempotencyKeys: 1, notifications: 1, presences: 0 };
  expect(await cleanUp(call)).toEqual(done);
  expect(await cleanUp(call)).toEqual({
    sessions: 0,
    passwordLinks: 0,
    idempotencyKeys: 0,
    notifications: 0,
    presences: 0,
  });
  const hashes = await world.db.select({ tokenHash: session.tokenHash }).from(session);
  expect(hashes.map((row) => row.tokenHash)).toEqual(["live", "just expired"]);
});
