import { connect } from "@nianbao/db/client";
import { edition } from "@nianbao/db/schema/edition";
import { mayRead } from "@nianbao/domain/policy/readable";
import { roles } from "@nianbao/domain/policy/roles";
import { testDatabase } from "@nianbao/test-kit/database";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import * as stages from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { getReport } from "./get-report.ts";
import { listDesk } from "./list-desk.ts";
import { listReports } from "./list-reports.ts";
import { visibleTo } from "./visible-to.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);

const builders = [
  stages.drafting,
  stages.inReview,
  stages.awaitingSignature,
  stages.signed,
  stages.submitted,
  stages.underReview,
  stages.accepted,
  stages.returned,
];
for (const [index, build] of builders.entries()) {
  await build(world, { year: 2016 + index, body: "bureau" });
  await build(world, { year: 2016 + index, body: "other" });
}
const all = await world.db.select().from(edition);

test("the SQL scope and the predicate agree for anybody with any roles", async () => {
  const { cast } = world;
  const actors = fc.record({
    orgId: fc.constantFrom(cast.orgIds.bureau, cast.orgIds.other, cast.orgIds.committee, crypto.randomUUID()),
    regionId: fc.constantFrom(cast.regionId, cast.regionId, crypto.randomUUID()),
    roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
  });
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(actors, async (given) => {
      const actor = { ...cast.people.drafter, ...given };
      const rows = await world.db.select({ id: edition.id }).from(edition).where(visibleTo(actor));
      const expected = all.filter((row) => mayRead(actor, row)).map((row) => row.id);
      seen += expected.length;
      expect(rows.map((row) => row.id).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(0);
});

test("nobody's list, desk or page holds a word of another body's unpublished text", async () => {
  const outsiders = ["otherDrafter", "otherChecker", "otherPrincipal", "otherPublisher"] as const;
  const foreign = all.filter((row) => row.orgId === world.cast.orgIds.bureau);
  for (const person of outsiders) {
    const call = as(world, person);
    const shown = JSON.stringify([await listReports(call, {}), await listDesk(call)]);
    for (const row of foreign) {
      expect(shown).not.toContain(row.reportId);
      await expect(getReport(call, { reportId: row.reportId })).rejects.toMatchObject({
        refusal: { code: "not_found" },
      });
    }
  }
});

test("the committee opens a report only from its submission on, and never sees the body's inner review", async () => {
  for (const row of all) {
    const outside = ["drafting", "in_review", "awaiting_signature", "signed"].includes(row.state);
    const opening = getReport(as(world, "reviewer"), { reportId: row.reportId, editionId: row.id });
    if (outside) await expect(opening).rejects.toMatchObject({ refusal: { code: "not_found" } });
    else {
      const view = await opening;
      expect(view.decisions.map((decision) => decision.verdict)).not.toContain("pass");
      expect(view.timeline.map((entry) => entry.command)).not.toContain("pass");
    }
  }
});
