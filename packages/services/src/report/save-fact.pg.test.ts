import { fact, section } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { division } from "@nianbao/db/schema/org";
import { eq } from "@nianbao/db/sql";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting, inReview, type Stage } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { getReport } from "./get-report.ts";
import { confirmFact, removeFact, SaveFact, saveFact } from "./save-fact.ts";
import { saveSection } from "./save-section.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
let year = 2001;
let stage: Stage;
beforeEach(async () => {
  year += 1;
  stage = await drafting(world, { year });
});

const save = (person: PersonName, given: object = {}) =>
  saveFact(
    as(world, person),
    SaveFact.parse({
      editionId: stage.editionId,
      label: "满意率",
      value: "97.90",
      unit: "%",
      approximation: "exact",
      indicatorCode: "SUPV-05",
      ...given,
    }),
  );
const stored = async (id: string) => {
  const [row] = await world.db.select().from(fact).where(eq(fact.id, id));
  if (!row) throw new Error("the figure is gone");
  return row;
};

test("a figure keeps its denominator, period, note and division, and they go into the manuscript", async () => {
  const divisionId = world.cast.people.contributor.divisionId;
  const { id } = await save("drafter", { denominator: "5", period: "上半年", note: "按件计", divisionId });
  expect(await stored(id)).toMatchObject({ value: "97.90", note: "按件计", divisionId });
  const { manuscript } = await getReport(as(world, "drafter"), { reportId: stage.reportId });
  expect(manuscript.facts).toMatchObject([{ id, value: "97.90", denominator: "5", period: "上半年" }]);
  await save("drafter", { factId: id, version: 1, label: "满意度" });
  expect(await stored(id)).toMatchObject({ label: "满意度", denominator: "5", note: "按件计", divisionId });
});

test("somebody else confirms it, the record says so, and a changed value takes the confirmation back", async () => {
  const { id } = await save("drafter");
  const confirm = (person: PersonName, version: number) =>
    refusalOf(confirmFact(as(world, person), { factId: id, version }));
  expect(await confirm("drafter", 1)).toBe("supplier_may_not_confirm");
  expect(await confirm("principal", 1)).toBe("role_required");
  expect(await confirm("otherChecker", 1)).toBe("not_found");
  expect(await confirm("checker", 7)).toBe("stale_version");
  expect(await confirm("checker", 1)).toBe("done");
  expect(await stored(id)).toMatchObject({ confirmedBy: world.cast.people.checker.accountId, version: 2 });
  const [told] = await world.db.select().from(event).where(eq(event.subjectId, id));
  expect(told).toMatchObject({ command: "confirm_fact", actorId: world.cast.people.checker.accountId });
  await save("drafter", { factId: id, version: 2, note: "只改备注" });
  expect((await stored(id)).confirmedBy).not.toBeNull();
  await save("drafter", { factId: id, version: 3, value: "98" });
  expect(await stored(id)).toMatchObject({ confirmedBy: null, confirmedAt: null });
});

test("of two writers on one version one is refused", async () => {
  const { id } = await save("drafter");
  const answers = await Promise.all(
    ["1", "2"].map((value) => refusalOf(save("drafter", { factId: id, version: 1, value }))),
  );
  expect(answers.toSorted()).toEqual(["done", "stale_version"]);
});

test("a contributor supplies his own division's figures and no other's", async () => {
  const { id } = await save("contributor");
  expect((await stored(id)).divisionId).toBe(world.cast.people.contributor.divisionId);
  const { id: office } = await save("drafter", { divisionId: null });
  expect(await refusalOf(save("contributor", { factId: office, version: 1, value: "1" }))).toBe(
    "section_not_assigned",
  );
  const [foreign] = await world.db
    .insert(division)
    .values({ regionId: world.cast.regionId, orgId: world.cast.orgIds.other, name: `外科${year}` })
    .returning();
  expect(await refusalOf(save("drafter", { divisionId: foreign?.id }))).toBe("not_found");
});

test("removing a figure leaves its number in the text as plain words", async () => {
  const { id } = await save("drafter");
  const [row] = await world.db.select().from(section).where(eq(section.editionId, stage.editionId));
  await saveSection(as(world, "drafter"), {
    sectionId: row?.id ?? "",
    baseVersion: row?.version ?? 1,
    heading: row?.heading ?? "",
    body: {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "figure", attrs: { factId: id, text: "97.90%" } }] }],
    },
  });
  expect(await refusalOf(removeFact(as(world, "drafter"), { factId: id, version: 3 }))).toBe("stale_version");
  expect(await refusalOf(removeFact(as(world, "otherDrafter"), { factId: id }))).toBe("not_found");
  await removeFact(as(world, "drafter"), { factId: id, version: 1 });
  const view = await getReport(as(world, "drafter"), { reportId: stage.reportId });
  expect(view.manuscript.facts).toEqual([]);
  expect(JSON.stringify(view.manuscript.sections.find((each) => each.id === row?.id)?.body)).toContain(
    "97.90%",
  );
});

test("figures stand still once the text has been sent, and a mark of secrecy is not stored", async () => {
  expect(await refusalOf(save("drafter", { note: "密级：机密" }))).toBe("classified_marking");
  const sent = await inReview(world, { year: year + 60 });
  expect(await refusalOf(save("drafter", { editionId: sent.editionId }))).toBe("editing_closed");
});
