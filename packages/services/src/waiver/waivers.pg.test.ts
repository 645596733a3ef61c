import { section } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { eq } from "@nianbao/db/sql";
import { bodyFromParagraphs } from "@nianbao/document/body";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { getReport } from "../report/get-report.ts";
import { saveSection } from "../report/save-section.ts";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting, type Stage } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { waiveFinding, withdrawWaiver } from "./waive-finding.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
let year = 2001;
let stage: Stage;
let passageHash: string;
const words = "人员齐整,制度健全。";

beforeEach(async () => {
  year += 1;
  stage = await drafting(world, { year });
  await write([words, "另一段。"]);
  passageHash = (await finding())?.passageHash ?? "";
});

/** Writes the section on measures anew, with these paragraphs after its first. */
const write = async (paragraphs: string[]) => {
  const rows = await world.db.select().from(section).where(eq(section.editionId, stage.editionId));
  const row = rows.find((each) => each.statutoryRole === "measures_outcomes");
  await saveSection(as(world, "drafter"), {
    sectionId: row?.id ?? "",
    baseVersion: row?.version ?? 1,
    heading: row?.heading ?? "",
    body: bodyFromParagraphs([`${year}年，全年组织集体学法6次。`, ...paragraphs]),
  });
};
const view = (person: PersonName = "drafter") => getReport(as(world, person), { reportId: stage.reportId });
const finding = async (person: PersonName = "drafter") =>
  (await view(person)).findings.find((each) => each.rule === "ART-02");
const waive = (person: PersonName, given: object = {}) =>
  waiveFinding(as(world, person), {
    editionId: stage.editionId,
    rule: "ART-02",
    passageHash,
    reason: "原文如此",
    ...given,
  });

test("a reason stands with its warning for whoever reads the text, and is recorded without its words", async () => {
  const { id } = await waive("drafter");
  expect(await finding("checker")).toMatchObject({
    waiver: { id, reason: "原文如此", author: world.cast.people.drafter.name },
  });
  const [told] = await world.db.select().from(event).where(eq(event.subjectId, id));
  expect(told).toMatchObject({ command: "waive_finding", detail: { rule: "ART-02" } });
  expect(JSON.stringify(told)).not.toContain("原文如此");
});

test("it falls away when its own line changes, not when another does", async () => {
  await waive("drafter");
  await write(["前面加一段。", words, "另一段改了。"]);
  expect((await finding())?.waiver).not.toBeNull();
  await write([`${words}又添一句。`]);
  expect(await finding()).toMatchObject({ waiver: null });
});

test("it is withdrawn by one of two at once, and the warning is open again", async () => {
  const { id } = await waive("drafter");
  const withdraw = () => refusalOf(withdrawWaiver(as(world, "drafter"), { waiverId: id }));
  expect((await Promise.all([withdraw(), withdraw()])).toSorted()).toEqual(["done", "not_found"]);
  expect(await finding()).toMatchObject({ waiver: null });
  await waive("drafter");
});

test("of two reasons at once one stands; without a reason or a warning there is none", async () => {
  const answers = await Promise.all([refusalOf(waive("drafter")), refusalOf(waive("drafter"))]);
  expect(answers.toSorted()).toEqual(["already_decided", "done"]);
  expect(await refusalOf(waive("drafter", { reason: "" }))).toBe("reason_required");
  expect(await refusalOf(waive("drafter", { passageHash: "0".repeat(64) }))).toBe("finding_gone");
  expect(await refusalOf(waive("drafter", { reason: "密级：机密" }))).toBe("classified_marking");
});

test("only the body's drafter gives one; another body finds nothing", async () => {
  expect(await refusalOf(waive("checker"))).toBe("role_required");
  expect(await refusalOf(waive("otherDrafter"))).toBe("not_found");
  const { id } = await waive("drafter");
  expect(await refusalOf(withdrawWaiver(as(world, "otherDrafter"), { waiverId: id }))).toBe("not_found");
});

test("an error is never waived", async () => {
  await write(["报送$(name)。", "Error! Reference source not found."]);
  const error = (await view()).findings.find((each) => each.severity === "error");
  expect(error).toBeDefined();
  const given = { rule: error?.rule ?? "", passageHash: error?.passageHash ?? "" };
  expect(await refusalOf(waive("drafter", given))).toBe("finding_gone");
});
