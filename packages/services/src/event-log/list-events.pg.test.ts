import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { suspendAccount } from "../account/suspend-account.ts";
import { proposeGrant } from "../grant/propose-grant.ts";
import { elsewhere } from "../testing/elsewhere.ts";
import { as, plantWorld } from "../testing/world.ts";
import { ListEvents, listEvents } from "./list-events.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);
const stranger = await elsewhere(db);
const auditor = as(world, "auditAdmin");
const list = (filter: Partial<ListEvents>) => listEvents(auditor, ListEvents.parse(filter));

test("pages follow one another without gap or repeat, also while events are added", async () => {
  const first = await list({ limit: 7 });
  await proposeGrant(as(world, "systemAdmin"), {
    accountId: world.cast.people.publisher.accountId,
    role: "disclosure_reviewer",
    reason: "兼任",
  });
  const ids = first.events.map((row) => row.id);
  for (let before = first.next; before !== null; ) {
    const page = await list({ limit: 7, before });
    ids.push(...page.events.map((row) => row.id));
    before = page.next;
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted((a, b) => b - a)).toEqual(ids);
  const all = await db.select({ id: event.id }).from(event);
  expect(all).toHaveLength(ids.length + 1);
});

test("an event names its actor, its body and its subject", async () => {
  const { accountId } = world.cast.people.checker;
  await suspendAccount(as(world, "systemAdmin"), { accountId, reason: "调离" });
  const { events } = await list({ command: "suspend_account", subjectId: accountId });
  expect(events).toMatchObject([
    {
      actorName: "骆一鸣",
      orgName: "科工信局",
      subjectName: "贺明川",
      reason: "调离",
      reasonWithheld: false,
    },
  ]);
  const grants = await list({ command: "propose_grant" });
  expect(grants.events).toMatchObject([{ subjectType: "role_grant", subjectName: "纪南乔" }]);
});

test("filters narrow by actor, body, kind and time", async () => {
  const { systemAdmin } = world.cast.people;
  const mine = await list({ actorId: systemAdmin.accountId });
  expect(mine.events.map((row) => row.command)).toEqual(["suspend_account", "propose_grant"]);
  expect((await list({ orgId: world.cast.orgIds.committee, actorId: systemAdmin.accountId })).events).toEqual(
    [],
  );
  expect((await list({ subjectType: "account" })).events).toHaveLength(1);
  const { now } = world;
  const soon = new Date(now.getTime() + 1);
  expect((await list({ from: now, until: soon, actorId: systemAdmin.accountId })).events).toHaveLength(2);
  expect((await list({ until: now, actorId: systemAdmin.accountId })).events).toHaveLength(0);
});

test("words find who acted and which body was concerned, literally", async () => {
  const { systemAdmin } = world.cast.people;
  const bySurname = await list({ actor: "骆一" });
  expect(bySurname.events.map((row) => row.actorId)).toEqual([systemAdmin.accountId, systemAdmin.accountId]);
  expect((await list({ actor: "systemadmin" })).events).toHaveLength(2);
  expect(new Set((await list({ org: "统计" })).events.map((row) => row.orgName))).toEqual(
    new Set(["统计局"]),
  );
  expect((await list({ actor: "%" })).events).toEqual([]);
});

test("the auditor sees no other region, and no reason that may quote a report", async () => {
  const about = { subjectType: "edition", subjectId: crypto.randomUUID(), command: "send_back" };
  await db.insert(event).values([
    { ...about, regionId: world.cast.regionId, reportId: crypto.randomUUID(), reason: "第二部分的原文" },
    { ...about, regionId: stranger.regionId, reason: "别区的事" },
    { subjectType: "account", command: "sign_in_failed", detail: { cause: "no_such_account" } },
  ]);
  const page = await list({ limit: 200 });
  expect(JSON.stringify(page)).not.toMatch(/第二部分的原文|别区的事/);
  expect(page.events.filter((row) => row.command === "send_back")).toMatchObject([{ reasonWithheld: true }]);
  expect(page.events[0]).toMatchObject({ command: "sign_in_failed", actorName: null });
});

test("nobody but the auditor reads the record", async () => {
  for (const person of ["systemAdmin", "securityAdmin", "lead", "principal"] as const)
    await expect(listEvents(as(world, person), ListEvents.parse({}))).rejects.toThrow("role_required");
});
