import { edition } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import type { PersonName } from "@nianbao/test-kit/cast";
import { afterAll, expect, test } from "vitest";
import type { z } from "zod";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { accepted, drafting, inReview } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { previousReport, SavePlanAccount, savePlanAccount } from "./previous-plan.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
const past = await accepted(world, { year: 2024 });
const stage = await drafting(world, { year: 2025 });
const look = (person: PersonName, reportId = stage.reportId) =>
  previousReport(as(world, person), { reportId });
const item = "2025年，我局将按季度开展案例教学，规范执法文书";
const account = async (
  person: PersonName,
  items: z.input<typeof SavePlanAccount>["items"],
  editionId = stage.editionId,
) => {
  const [row] = await world.db.select().from(edition).where(eq(edition.id, editionId));
  const input = SavePlanAccount.parse({ editionId, version: row?.version ?? 1, items });
  return savePlanAccount(as(world, person), input);
};

test("last year's report lies beside this one, its plan item by item", async () => {
  expect(await look("drafter")).toMatchObject({
    reportId: past.reportId,
    year: 2024,
    plan: [{ item, outcome: null, reason: "" }],
  });
  const sections = (await look("drafter"))?.sections ?? [];
  expect(sections.map((part) => part.statutoryRole)).toContain("shortcomings_causes");
  expect(await look("drafter", past.reportId)).toBeNull();
});

test("the drafter says what became of each item, with the reason where it was not all done", async () => {
  expect(await refusalOf(account("drafter", [{ item, outcome: "partly", reason: " " }]))).toBe(
    "reason_required",
  );
  expect(await refusalOf(account("drafter", [{ item: "没有这一项", outcome: "done", reason: "" }]))).toBe(
    "not_found",
  );
  await account("drafter", [{ item, outcome: "partly", reason: "两个季度因集中整治顺延" }]);
  expect((await look("checker"))?.plan).toEqual([
    { item, outcome: "partly", reason: "两个季度因集中整治顺延" },
  ]);
  expect(() =>
    SavePlanAccount.parse({
      editionId: stage.editionId,
      version: 1,
      items: [1, 2].map(() => ({ item, outcome: "done", reason: "" })),
    }),
  ).toThrow("items");
});

test("of two accounts on one version one is refused", async () => {
  const [row] = await world.db.select().from(edition).where(eq(edition.id, stage.editionId));
  const answers = await Promise.all(
    (["done", "not"] as const).map((outcome) =>
      refusalOf(
        savePlanAccount(as(world, "drafter"), {
          editionId: stage.editionId,
          version: row?.version ?? 1,
          items: [{ item, outcome, reason: "因故" }],
        }),
      ),
    ),
  );
  expect(answers.toSorted()).toEqual(["done", "stale_version"]);
});

test("another body finds nothing, other roles only read, and a text that was sent stands", async () => {
  expect(await refusalOf(look("otherDrafter"))).toBe("not_found");
  expect(await refusalOf(look("reviewer"))).toBe("not_found");
  expect(await refusalOf(account("otherDrafter", []))).toBe("not_found");
  expect(await refusalOf(account("checker", []))).toBe("role_required");
  await inReview(world, { year: 2025 });
  expect(await refusalOf(account("drafter", []))).toBe("editing_closed");
});
