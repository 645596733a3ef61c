import { connect } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { proposeGrant } from "../grant/propose-grant.ts";
import { elsewhere } from "../testing/elsewhere.ts";
import { as, plantWorld } from "../testing/world.ts";
import { getAccount } from "./get-account.ts";
import { ListPeople, listPeople } from "./list-people.ts";
import { peopleSummary } from "./people-summary.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);
await elsewhere(db);
const admin = as(world, "systemAdmin");
const names = async (filter: Partial<ListPeople>) =>
  (await listPeople(admin, ListPeople.parse(filter))).people.map((person) => person.name);

test("pages hold everyone of the region once, and nobody from elsewhere", async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => names({ page, pageSize: 7 })));
  const all = pages.flat();
  expect(all).toHaveLength(17);
  expect(new Set(all).size).toBe(17);
  expect(all).not.toContain("许闻溪");
});

test("people are found by name, body, post and role, and a percent sign finds only itself", async () => {
  expect(await names({ search: "苏晚" })).toEqual(["苏晚舟"]);
  expect(await names({ search: "统计" })).toHaveLength(4);
  expect((await names({ search: "局长" })).toSorted()).toEqual(["简怀远", "顾庭深"].toSorted());
  expect(await names({ role: "committee_lead" })).toEqual(["岑望舒"]);
  expect(await names({ search: "%" })).toEqual([]);
  expect(await names({ search: "\\" })).toEqual([]);
});

test("a row shows posts, roles and what is pending or locked", async () => {
  const { accountId } = world.cast.people.principal;
  await proposeGrant(admin, {
    accountId: world.cast.people.publisher.accountId,
    role: "disclosure_reviewer",
    reason: "兼任",
  });
  const lockedUntil = new Date(world.now.getTime() + 60_000);
  await db.update(account).set({ lockedUntil }).where(eq(account.id, accountId));
  const { people } = await listPeople(admin, ListPeople.parse({ search: "顾庭深" }));
  expect(people).toMatchObject([
    { posts: ["局长"], grants: [{ role: "principal", pending: false }], lockedUntil },
  ]);
  expect(await names({ status: "locked" })).toEqual(["顾庭深"]);
  expect(await names({ status: "grant_pending" })).toEqual(["纪南乔"]);
  expect(await peopleSummary(admin)).toEqual({
    orgs: 3,
    accounts: 17,
    locked: 1,
    invited: 0,
    pendingGrants: 1,
  });
  const person = await getAccount(admin, { accountId });
  expect(person).toMatchObject({ name: "顾庭深", tenures: [{ post: "局长" }], linkExpiresAt: null });
  expect(JSON.stringify(person)).not.toMatch(/argon2|token/i);
});

test("who does not keep people does not see the list", async () => {
  for (const person of ["auditAdmin", "lead", "drafter"] as const)
    await expect(listPeople(as(world, person), ListPeople.parse({}))).rejects.toThrow("role_required");
});
