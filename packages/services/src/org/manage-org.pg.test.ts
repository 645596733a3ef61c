import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { eq } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { elsewhere } from "../testing/elsewhere.ts";
import { as, plantWorld } from "../testing/world.ts";
import { createDivision } from "./create-division.ts";
import { createOrg, CreateOrg } from "./create-org.ts";
import { createTenure, CreateTenure } from "./create-tenure.ts";
import { endTenure } from "./end-tenure.ts";
import { getOrg } from "./get-org.ts";
import { ListOrgs, listOrgs } from "./list-orgs.ts";
import { orgChoices } from "./org-choices.ts";
import { setOrgActive } from "./set-org-active.ts";
import { updateDivision } from "./update-division.ts";
import { updateOrg, UpdateOrg } from "./update-org.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const { db } = connection;
const world = await plantWorld(db);
const stranger = await elsewhere(db);
const admin = as(world, "systemAdmin");
const fulfilled = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.filter((one) => one.status === "fulfilled").length;

const body = (fullName: string) =>
  CreateOrg.parse({ kind: "township", fullName, shortName: fullName.slice(-4), docPrefix: "青柳" });
const rewritten = async (orgId: string, change: Partial<UpdateOrg>) => {
  const current = await getOrg(admin, { orgId });
  return UpdateOrg.parse({ ...current, orgId, ...change });
};

test("a new body starts with the usual chain and is recorded once", async () => {
  const { orgId } = await createOrg(admin, body("青禾区柳荫镇人民政府"));
  expect(await getOrg(admin, { orgId })).toMatchObject({
    active: true,
    chain: [{ role: "checker" }, { role: "legal_reviewer" }, { role: "deputy" }],
  });
  const events = await db.select().from(event).where(eq(event.subjectId, orgId));
  expect(events.map((row) => row.command)).toEqual(["create_org"]);
});

test("one full name belongs to one body, also when two give it at once", async () => {
  const names = await Promise.allSettled([
    createOrg(admin, body("青禾区枫桥镇人民政府")),
    createOrg(admin, body("青禾区枫桥镇人民政府")),
  ]);
  expect(fulfilled(names)).toBe(1);
  const [a, b] = [await createOrg(admin, body("甲镇")), await createOrg(admin, body("乙镇"))];
  const renames = await Promise.allSettled(
    [a, b].map(async ({ orgId }) => updateOrg(admin, await rewritten(orgId, { fullName: "丙镇" }))),
  );
  expect(fulfilled(renames)).toBe(1);
  expect(renames.find((one) => one.status === "rejected")?.reason).toMatchObject({ message: "name_taken" });
});

test("of two administrators rewriting one body, the later is told", async () => {
  const { orgId } = await createOrg(admin, body("丁镇"));
  const given = await rewritten(orgId, { shortName: "丁" });
  const results = await Promise.allSettled([updateOrg(admin, given), updateOrg(admin, given)]);
  expect(fulfilled(results)).toBe(1);
});

test("a body rewritten without a chain keeps the one it has", async () => {
  const { orgId } = await createOrg(admin, body("辛镇"));
  const chain = [{ key: "check", role: "checker", mode: "all" } as const];
  await updateOrg(admin, await rewritten(orgId, { chain }));
  const { chain: _, ...rest } = await rewritten(orgId, { docPrefix: "青戊" });
  await updateOrg(admin, rest);
  expect(await getOrg(admin, { orgId })).toMatchObject({ docPrefix: "青戊", chain });
});

test("no chain is empty, repeats a step, or has a writer or signer in it", () => {
  const step = { key: "check", role: "checker", mode: "one" };
  for (const chain of [[], [step, step], [{ ...step, role: "drafter" }], [{ ...step, role: "principal" }]])
    expect(UpdateOrg.shape.chain.safeParse(chain).success).toBe(false);
});

test("a body is closed with a reason and opened again", async () => {
  const { orgId } = await createOrg(admin, body("戊镇"));
  const close = { orgId, version: 1, active: false };
  await expect(setOrgActive(admin, { ...close, reason: "" })).rejects.toThrow("reason_required");
  await setOrgActive(admin, { ...close, reason: "撤镇设街道" });
  await expect(setOrgActive(admin, { ...close, version: 2, reason: "再次" })).rejects.toThrow("wrong_state");
  await setOrgActive(admin, { orgId, version: 2, active: true, reason: "恢复" });
  expect((await getOrg(admin, { orgId })).active).toBe(true);
});

test("divisions have one name each within their body", async () => {
  const orgId = world.cast.orgIds.bureau;
  const { divisionId } = await createDivision(admin, { orgId, name: "人事科", ordinal: 3 });
  await expect(createDivision(admin, { orgId, name: "人事科", ordinal: 4 })).rejects.toThrow("name_taken");
  const change = { divisionId, ordinal: 3, active: true };
  await expect(updateDivision(admin, { ...change, name: "办公室" })).rejects.toThrow("name_taken");
  await updateDivision(admin, { ...change, name: "组织人事科" });
  expect((await getOrg(admin, { orgId })).divisions.map((one) => one.name)).toContain("组织人事科");
});

test("bodies of another region are not found and not listed; other roles are refused", async () => {
  const { orgId } = stranger;
  await expect(getOrg(admin, { orgId })).rejects.toThrow("not_found");
  await expect(setOrgActive(admin, { orgId, version: 1, active: false, reason: "试" })).rejects.toThrow(
    "not_found",
  );
  await expect(createDivision(admin, { orgId, name: "科", ordinal: 0 })).rejects.toThrow("not_found");
  expect((await orgChoices(admin)).map((one) => one.id)).not.toContain(orgId);
  const { orgs } = await listOrgs(admin, ListOrgs.parse({ pageSize: 200 }));
  expect(orgs.map((one) => one.id)).not.toContain(orgId);
  expect(orgs.find((one) => one.id === world.cast.orgIds.bureau)).toMatchObject({
    people: 8,
    principals: [{ name: "顾庭深", post: "局长" }],
  });
  for (const person of ["securityAdmin", "auditAdmin", "lead"] as const)
    await expect(createOrg(as(world, person), body("己镇"))).rejects.toThrow("role_required");
});

const serve = (given: Partial<CreateTenure>) =>
  createTenure(
    admin,
    CreateTenure.parse({
      orgId: world.cast.orgIds.bureau,
      accountId: world.cast.people.deputy.accountId,
      post: "副局长",
      startsOn: "2025-01-01",
      ...given,
    }),
  );

test("a body may have two principals, but a principal's post one holder at a time", async () => {
  const { checker, deputy } = world.cast.people;
  await serve({ post: "党组书记", principal: true, accountId: checker.accountId });
  const head = { post: "局长", principal: true, accountId: deputy.accountId };
  await expect(serve(head)).rejects.toThrow("tenure_overlaps");
  await serve({ ...head, acting: true });
  const both = await Promise.allSettled([
    serve({ post: "主任", principal: true, accountId: checker.accountId }),
    serve({ post: "主任", principal: true, accountId: deputy.accountId }),
  ]);
  expect(fulfilled(both)).toBe(1);
});

test("nobody holds one post twice at a time; several may be deputies", async () => {
  const first = await serve({ startsOn: "2024-01-01" });
  await expect(serve({})).rejects.toThrow("tenure_overlaps");
  await serve({ accountId: world.cast.people.checker.accountId });
  await endTenure(admin, { tenureId: first.tenureId, endsOn: "2024-12-31" });
  await serve({});
});

test("a tenure's last day comes forward, not back, and never before its first", async () => {
  const { tenureId } = await serve({ post: "总工程师" });
  await expect(endTenure(admin, { tenureId, endsOn: "2024-12-31" })).rejects.toThrow("wrong_state");
  await endTenure(admin, { tenureId, endsOn: "2025-06-30" });
  await expect(endTenure(admin, { tenureId, endsOn: "2025-07-01" })).rejects.toThrow("wrong_state");
  await endTenure(admin, { tenureId, endsOn: "2025-05-31" });
  await expect(endTenure(as(world, "securityAdmin"), { tenureId, endsOn: "2025-05-01" })).rejects.toThrow(
    "role_required",
  );
});
