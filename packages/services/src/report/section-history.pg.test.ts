import { event } from "@nianbao/db/schema/event";
import { section } from "@nianbao/db/schema/edition";
import { sectionVersion } from "@nianbao/db/schema/section-version";
import { eq } from "@nianbao/db/sql";
import { bodyFromParagraphs } from "@nianbao/document/body";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting, type Stage, submitted } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { removeSection, setSection } from "./arrange-sections.ts";
import { importManuscript } from "./import-manuscript.ts";
import { restoreSectionVersion } from "./restore-section-version.ts";
import { saveSection } from "./save-section.ts";
import { getSectionVersion, listRemovedSections, listSectionVersions } from "./section-history.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
const morning = world.now;
let year = 2001;
let stage: Stage;
let sectionId: string;

beforeEach(async () => {
  world.now = morning;
  year += 1;
  stage = await drafting(world, { year });
  const [row] = await world.db.select().from(section).where(eq(section.editionId, stage.editionId));
  sectionId = row?.id ?? "";
  await setSection(as(world, "drafter"), {
    sectionId,
    divisionId: world.cast.people.contributor.divisionId,
  });
  pass(60);
});

const pass = (minutes: number) => {
  world.now = new Date(world.now.getTime() + minutes * 60_000);
};
const standing = async () => {
  const [row] = await world.db.select().from(section).where(eq(section.id, sectionId));
  if (!row) throw new Error("the section is gone");
  return row;
};
const save = async (words: string, person: PersonName = "drafter") => {
  const { version } = await standing();
  return saveSection(as(world, person), {
    sectionId,
    baseVersion: version,
    heading: words,
    body: bodyFromParagraphs([words]),
  });
};
const history = async () => (await listSectionVersions(as(world, "drafter"), { sectionId })).versions;
const headings = async () => (await history()).map((version) => version.heading);

test("one person's saves within ten minutes are one version, and the next sitting is another", async () => {
  const [before] = await headings();
  await save("甲");
  pass(5);
  await save("甲乙");
  pass(5);
  await save("甲乙丙");
  expect(await headings()).toEqual(["甲乙丙", before, ...(await headings()).slice(2)]);
  pass(1);
  await save("甲乙丙丁");
  expect((await headings()).slice(0, 3)).toEqual(["甲乙丙丁", "甲乙丙", before]);
});

test("saves of two people are never folded, however close", async () => {
  await save("甲写的");
  await save("乙写的", "contributor");
  await save("甲又写的");
  expect((await headings()).slice(0, 3)).toEqual(["甲又写的", "乙写的", "甲写的"]);
  expect((await history()).slice(0, 2).map((version) => version.author)).toEqual([
    world.cast.people.drafter.name,
    world.cast.people.contributor.name,
  ]);
});

test("a refused save leaves no version", async () => {
  const before = await history();
  const row = await standing();
  const stale = {
    sectionId,
    baseVersion: row.version + 5,
    heading: "晚到",
    body: bodyFromParagraphs(["晚到"]),
  };
  expect(await saveSection(as(world, "drafter"), stale)).toMatchObject({ saved: false });
  expect(await history()).toEqual(before);
});

test("an earlier text comes back as a new version on top, and the record says so", async () => {
  await save("初稿");
  const { version: number } = await standing();
  pass(60);
  await save("改坏了");
  const base = await standing();
  const restored = await restoreSectionVersion(as(world, "drafter"), {
    sectionId,
    number,
    baseVersion: base.version,
  });
  expect(restored).toMatchObject({ saved: true, version: base.version + 1 });
  expect(await standing()).toMatchObject({ heading: "初稿", body: bodyFromParagraphs(["初稿"]) });
  expect((await history())[0]).toMatchObject({ source: "restored", restoredFrom: number });
  expect((await headings()).slice(0, 3)).toEqual(["初稿", "改坏了", "初稿"]);
  const [told] = await world.db.select().from(event).where(eq(event.command, "restore_version"));
  expect(told).toMatchObject({ subjectId: sectionId, detail: { number } });
  await save("接着写");
  expect((await headings()).slice(0, 2)).toEqual(["接着写", "初稿"]);
});

test("of a restore and a save at once, one is given the text that stands", async () => {
  await save("一");
  const { version } = await standing();
  pass(60);
  await save("二");
  const { version: baseVersion } = await standing();
  const answers = await Promise.all([
    restoreSectionVersion(as(world, "drafter"), { sectionId, number: version, baseVersion }),
    saveSection(as(world, "contributor"), {
      sectionId,
      baseVersion,
      heading: "三",
      body: bodyFromParagraphs(["三"]),
    }),
  ]);
  expect(answers.filter((answer) => answer.saved)).toHaveLength(1);
  expect(answers.find((answer) => !answer.saved)).toMatchObject({
    current: { heading: (await standing()).heading },
  });
});

test("a removed section keeps its history and comes back whole", async () => {
  await save("要删的");
  const { version, authorIds } = await standing();
  await removeSection(as(world, "drafter"), { sectionId, version });
  const [removed] = await listRemovedSections(as(world, "drafter"), { editionId: stage.editionId });
  expect(removed).toMatchObject({ sectionId, heading: "要删的", number: version });
  const given = { sectionId, number: version, baseVersion: null };
  expect(await restoreSectionVersion(as(world, "drafter"), given)).toMatchObject({ saved: true });
  expect(await standing()).toMatchObject({ heading: "要删的", version: version + 1, authorIds });
  expect(await restoreSectionVersion(as(world, "drafter"), given)).toMatchObject({ saved: false });
});

test("an import keeps every text it replaces", async () => {
  await save("导入前");
  const { version } = await standing();
  await importManuscript(as(world, "drafter"), {
    editionId: stage.editionId,
    version: 1,
    title: "报告",
    addressee: "",
    sections: [{ heading: "新", statutoryRole: "other", body: bodyFromParagraphs(["新文"]) }],
  });
  const removed = await listRemovedSections(as(world, "drafter"), { editionId: stage.editionId });
  expect(removed.map((row) => row.sectionId)).toContain(sectionId);
  const old = await getSectionVersion(as(world, "drafter"), { sectionId, number: version });
  expect(old).toMatchObject({ heading: "导入前", body: bodyFromParagraphs(["导入前"]) });
});

test("another body's history is not found, and the committee never sees how a text came about", async () => {
  const sent = await submitted(world, { year: year + 50 });
  const [row] = await world.db.select().from(section).where(eq(section.editionId, sent.editionId));
  const of = { sectionId: row?.id ?? "" };
  expect(await refusalOf(listSectionVersions(as(world, "otherDrafter"), of))).toBe("not_found");
  expect(await refusalOf(listSectionVersions(as(world, "reviewer"), of))).toBe("role_required");
  expect(await refusalOf(getSectionVersion(as(world, "reviewer"), { ...of, number: 1 }))).toBe(
    "role_required",
  );
  expect(await refusalOf(listRemovedSections(as(world, "otherDrafter"), { editionId: sent.editionId }))).toBe(
    "not_found",
  );
  const restore = { ...of, number: 1, baseVersion: row?.version ?? 1 };
  expect(await refusalOf(restoreSectionVersion(as(world, "otherDrafter"), restore))).toBe("not_found");
  expect(await refusalOf(restoreSectionVersion(as(world, "drafter"), restore))).toBe("editing_closed");
});

test("the database itself refuses to rewrite or remove a version", async () => {
  await save("甲");
  const mine = eq(sectionVersion.sectionId, sectionId);
  const refused = { cause: { code: "23001" } };
  await expect(world.db.update(sectionVersion).set({ heading: "改史" }).where(mine)).rejects.toMatchObject(
    refused,
  );
  await expect(world.db.delete(sectionVersion).where(mine)).rejects.toMatchObject({
    cause: { code: "42501" },
  });
});
