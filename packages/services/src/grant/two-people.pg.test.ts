import { connect } from "@nianbao/db/client";
import { account, roleGrant } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { asc, eq, like } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import type { Role } from "@nianbao/domain/policy/roles";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { heldRoles } from "../account/held-roles.ts";
import { suspendAccount } from "../account/suspend-account.ts";
import { elsewhere } from "../testing/elsewhere.ts";
import { as, plantWorld } from "../testing/world.ts";
import { confirmGrant } from "./confirm-grant.ts";
import { ListGrants, listGrants } from "./list-grants.ts";
import { proposeGrant } from "./propose-grant.ts";
import { refuseGrant } from "./refuse-grant.ts";
import { revokeGrant } from "./revoke-grant.ts";
import { withdrawGrant } from "./withdraw-grant.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);
const stranger = await elsewhere(db);
const start = world.now;
beforeEach(() => {
  world.now = start;
});
const system = () => as(world, "systemAdmin");
const security = () => as(world, "securityAdmin");
let count = 0;

/** A person without roles. */
async function somebody(body: "bureau" | "committee" = "bureau"): Promise<Actor> {
  count += 1;
  const home = { regionId: world.cast.regionId, orgId: world.cast.orgIds[body], divisionId: null };
  const accountId = crypto.randomUUID();
  const [twin] = await db.select().from(account).limit(1);
  await db.insert(account).values({
    id: accountId,
    ...home,
    username: `somebody${count}`,
    name: `某人${count}`,
    status: "active",
    passwordHash: twin?.passwordHash,
  });
  return { accountId, ...home, name: `某人${count}`, roles: [] };
}
const propose = (accountId: string, role: Role) =>
  proposeGrant(system(), { accountId, role, reason: "工作需要" });
const give = async (accountId: string, role: Role) => {
  const { grantId } = await propose(accountId, role);
  await confirmGrant(security(), { grantId });
  return grantId;
};
const moves = async (grantId: string) => {
  const rows = await db.select().from(event).where(eq(event.subjectId, grantId)).orderBy(asc(event.id));
  return rows.map((row) => [row.command, row.fromState, row.toState]);
};

test("a role is held once two people have agreed, not before, and each step is one event", async () => {
  const { accountId } = await somebody();
  const { grantId } = await propose(accountId, "checker");
  expect(await heldRoles(db, accountId, world.now)).toEqual([]);
  await confirmGrant(security(), { grantId });
  expect(await heldRoles(db, accountId, world.now)).toEqual(["checker"]);
  await revokeGrant(security(), { grantId, reason: "轮岗" });
  expect(await heldRoles(db, accountId, world.now)).toEqual([]);
  expect(await moves(grantId)).toEqual([
    ["propose_grant", null, "proposed"],
    ["confirm_grant", "proposed", "active"],
    ["revoke_grant", "active", "revoked"],
  ]);
});

test("whoever proposed a role is told who refused or revoked it and why", async () => {
  const { accountId } = await somebody();
  const closingsOfAll = async () =>
    (await listGrants(system(), ListGrants.parse({ show: "all", accountId }))).grants.map(
      ({ state, closing }) => [state, closing?.name ?? null, closing?.reason ?? null],
    );
  const by = world.cast.people.securityAdmin.name;
  const { grantId } = await propose(accountId, "checker");
  expect(await closingsOfAll()).toEqual([["proposed", null, null]]);
  await refuseGrant(security(), { grantId, reason: "与分工不符" });
  expect(await closingsOfAll()).toEqual([["refused", by, "与分工不符"]]);
  await revokeGrant(security(), { grantId: await give(accountId, "drafter"), reason: "轮岗" });
  expect(await closingsOfAll()).toContainEqual(["revoked", by, "轮岗"]);
});

test("nobody confirms what he proposed, nor anything about himself", async () => {
  const { accountId } = await somebody();
  const { grantId } = await propose(accountId, "checker");
  const proposer = { ...world.cast.people.systemAdmin, roles: ["security_admin"] as const };
  await expect(confirmGrant(as(world, proposer), { grantId })).rejects.toThrow("proposer_may_not_confirm");
  const beneficiary = { ...world.cast.people.securityAdmin, accountId };
  await expect(confirmGrant(as(world, beneficiary), { grantId })).rejects.toThrow("own_roles");
  await expect(confirmGrant(system(), { grantId })).rejects.toThrow("proposer_may_not_confirm");
  await expect(confirmGrant(as(world, "auditAdmin"), { grantId })).rejects.toThrow("role_required");
  const own = world.cast.people.systemAdmin.accountId;
  await expect(propose(own, "drafter")).rejects.toThrow("own_roles");
});

test("who may not propose cannot, and people of another region are not found", async () => {
  const { accountId } = await somebody();
  const given = { accountId, role: "drafter", reason: "试" } as const;
  for (const person of ["securityAdmin", "auditAdmin", "lead", "principal"] as const)
    await expect(proposeGrant(as(world, person), given)).rejects.toThrow("role_required");
  await expect(propose(stranger.accountId, "drafter")).rejects.toThrow("not_found");
  const gone = { grantId: crypto.randomUUID() };
  await expect(confirmGrant(security(), gone)).rejects.toThrow("not_found");
});

test.each([
  ["system_admin", "drafter"],
  ["security_admin", "system_admin"],
  ["drafter", "checker"],
  ["contributor", "legal_reviewer"],
  ["principal", "deputy"],
  ["drafter", "principal"],
  ["committee_reviewer", "committee_lead"],
  ["committee_reviewer", "checker"],
] as const)("%s and %s are not held by one person, in either order", async (one, other) => {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const { accountId } = await somebody("committee");
    await give(accountId, first);
    await expect(propose(accountId, second)).rejects.toThrow("roles_exclusive");
  }
});

test("two roles that exclude each other cannot be proposed at once either", async () => {
  const { accountId } = await somebody();
  const results = await Promise.allSettled([propose(accountId, "drafter"), propose(accountId, "principal")]);
  expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
});

test("of two confirmations at once, one is told that it is done", async () => {
  const { accountId } = await somebody();
  const { grantId } = await propose(accountId, "publisher");
  const results = await Promise.allSettled([
    confirmGrant(security(), { grantId }),
    confirmGrant(security(), { grantId }),
    refuseGrant(security(), { grantId, reason: "不必" }),
  ]);
  expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(await moves(grantId)).toHaveLength(2);
});

test("a proposal lapses after a day: it gives nothing and a new one takes its place", async () => {
  const { accountId } = await somebody();
  const { grantId, lapsesAt } = await propose(accountId, "deputy");
  await expect(propose(accountId, "deputy")).rejects.toThrow("wrong_state");
  world.now = lapsesAt;
  await expect(confirmGrant(security(), { grantId })).rejects.toThrow("wrong_state");
  const pending = await listGrants(security(), ListGrants.parse({ pageSize: 100 }));
  expect(pending.grants.map((grant) => grant.id)).not.toContain(grantId);
  await give(accountId, "deputy");
  expect((await moves(grantId)).at(-1)).toEqual(["lapse_grant", "proposed", "withdrawn"]);
});

test("a proposal is refused with a reason, or withdrawn, and then cannot be confirmed", async () => {
  const { accountId } = await somebody();
  const first = await propose(accountId, "checker");
  await expect(refuseGrant(security(), { ...first, reason: "" })).rejects.toThrow("reason_required");
  await refuseGrant(security(), { ...first, reason: "人选不合适" });
  const second = await propose(accountId, "checker");
  await withdrawGrant(system(), { ...second, reason: "" });
  for (const grant of [first, second])
    await expect(confirmGrant(security(), grant)).rejects.toThrow("wrong_state");
});

test("a role with a term begins and ends by itself", async () => {
  const { accountId } = await somebody();
  const day = (n: number) => new Date(start.getTime() + n * 86_400_000);
  const term = { accountId, role: "checker", reason: "代办", startsAt: day(2), endsAt: day(5) } as const;
  const { grantId } = await proposeGrant(system(), term);
  await confirmGrant(security(), { grantId });
  const held = async (n: number) => (await heldRoles(db, accountId, day(n))).length;
  expect([await held(1), await held(2), await held(4), await held(5)]).toEqual([0, 1, 1, 0]);
  world.now = day(6);
  await give(accountId, "checker");
});

test("the last holder of an administrator's role keeps it", async () => {
  const [grant] = await db
    .select()
    .from(roleGrant)
    .where(eq(roleGrant.accountId, world.cast.people.auditAdmin.accountId));
  const last = { grantId: grant?.id ?? "", reason: "试" };
  await expect(revokeGrant(security(), last)).rejects.toThrow("last_holder");
  const { accountId } = await somebody("committee");
  await give(accountId, "audit_admin");
  await revokeGrant(security(), last);
  await expect(suspendAccount(system(), { accountId, reason: "试" })).rejects.toThrow("last_holder");
});

test("two system administrators cannot suspend each other at once", async () => {
  await db.update(account).set({ status: "suspended" }).where(like(account.username, "somebody%"));
  const twin = await somebody("committee");
  await give(twin.accountId, "system_admin");
  const suspend = (by: Actor | PersonName, accountId: string) =>
    suspendAccount(as(world, by), { accountId, reason: "试" });
  const results = await Promise.allSettled([
    suspend("systemAdmin", twin.accountId),
    suspend({ ...twin, roles: ["system_admin"] }, world.cast.people.systemAdmin.accountId),
  ]);
  expect(results.filter((one) => one.status === "fulfilled")).toHaveLength(1);
});

test("the list says who waits and why this person may not confirm", async () => {
  const { accountId } = await somebody();
  const { grantId } = await propose(accountId, "checker");
  const seenBy = async (call: ReturnType<typeof system>) =>
    (await listGrants(call, ListGrants.parse({ pageSize: 100 }))).grants.find((one) => one.id === grantId);
  expect(await seenBy(system())).toMatchObject({
    mine: true,
    proposerName: "骆一鸣",
    confirmRefusal: { code: "proposer_may_not_confirm" },
  });
  expect(await seenBy(security())).toMatchObject({ mine: false, confirmRefusal: null });
  const ofPerson = await listGrants(security(), ListGrants.parse({ accountId }));
  expect(ofPerson.grants.map((one) => one.id)).toEqual([grantId]);
  await expect(listGrants(as(world, "auditAdmin"), ListGrants.parse({}))).rejects.toThrow("role_required");
});
