import { connect } from "@nianbao/db/client";
import { edition, fact, section } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { and, asc, eq } from "@nianbao/db/sql";
import { bodyFromParagraphs, bodyText, figuresOf } from "@nianbao/document/body";
import { importText } from "@nianbao/document/import/import-text";
import { withFigures } from "@nianbao/document/import/propose-facts";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { refusalOf } from "../testing/refusal-of.ts";
import * as stages from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { bodyOf } from "./assemble-manuscript.ts";
import { importManuscript } from "./import-manuscript.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);

function confirmed(text: string) {
  const answer = importText(text);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { proposal } = answer;
  return {
    title: proposal.title ?? "报告",
    addressee: proposal.addressee ?? "",
    sections: proposal.sections.map(({ heading, statutoryRole, body }, part) => ({
      heading,
      statutoryRole,
      body: withFigures(
        body,
        proposal.facts.filter((each) => each.part === part),
      ),
    })),
    facts: proposal.facts.map(({ key, label, value, unit, approx, indicatorCode }) => ({
      key,
      label,
      value,
      unit,
      approximation: approx,
      indicatorCode,
    })),
  };
}

const versionOf = async (editionId: string): Promise<number> =>
  (await world.db.select().from(edition).where(eq(edition.id, editionId)))[0]?.version ?? 0;
const factsOf = (editionId: string) => world.db.select().from(fact).where(eq(fact.editionId, editionId));
const sectionsOf = (editionId: string) =>
  world.db.select().from(section).where(eq(section.editionId, editionId)).orderBy(asc(section.ordinal));

const text = "一、主要举措\n全年组织集体学法12次，办理政协提案4件。\n二、不足和原因\n宣传不多。";

test("sections and facts are stored together, the figures pointing to the facts", async () => {
  const { editionId } = await stages.drafting(world);
  const before = await factsOf(editionId);
  const version = await versionOf(editionId);
  const input = { ...confirmed(text), editionId, version, cc: ["区委依法治区办"] };
  await importManuscript(as(world, "drafter"), input);
  const added = (await factsOf(editionId)).filter(({ id }) => !before.some((row) => row.id === id));
  expect(added.map(({ value, unit }) => `${value}${unit}`).toSorted()).toEqual(["12次", "4件"]);
  const [first] = await sectionsOf(editionId);
  const figures = first ? figuresOf(bodyOf(first)) : [];
  expect(figures.map(({ attrs }) => attrs.text)).toEqual(["12次", "4件"]);
  expect(new Set(figures.map(({ attrs }) => attrs.factId))).toEqual(new Set(added.map(({ id }) => id)));
  expect(first && bodyText(bodyOf(first))).toBe("全年组织集体学法12次，办理政协提案4件。");
  const [head] = await world.db.select().from(edition).where(eq(edition.id, editionId));
  expect(head).toMatchObject({ cc: ["区委依法治区办"], version: version + 1 });
});

test("a text imported again points to the facts there are and adds none", async () => {
  const { editionId } = await stages.drafting(world, { year: 2024 });
  const once = { ...confirmed(text), editionId };
  await importManuscript(as(world, "drafter"), { ...once, version: await versionOf(editionId) });
  const stored = await factsOf(editionId);
  await importManuscript(as(world, "drafter"), { ...once, version: await versionOf(editionId) });
  expect((await factsOf(editionId)).map(({ id }) => id).toSorted()).toEqual(
    stored.map(({ id }) => id).toSorted(),
  );
});

test("a figure that names a fact of the draft by its id stays that figure", async () => {
  const { editionId } = await stages.drafting(world, { year: 2023 });
  const once = { ...confirmed(text), editionId };
  await importManuscript(as(world, "drafter"), { ...once, version: await versionOf(editionId) });
  const stored = await sectionsOf(editionId);
  await importManuscript(as(world, "drafter"), {
    ...once,
    facts: [],
    sections: stored.map(({ heading, statutoryRole, body }) => ({ heading, statutoryRole, body })),
    version: await versionOf(editionId),
  });
  expect((await sectionsOf(editionId)).map(({ body }) => body)).toEqual(stored.map(({ body }) => body));
});

test("a figure of a fact that was not confirmed is stored as the words it shows", async () => {
  const { editionId } = await stages.drafting(world, { year: 2023 });
  const version = await versionOf(editionId);
  await importManuscript(as(world, "drafter"), { ...confirmed(text), facts: [], editionId, version });
  const [first] = await sectionsOf(editionId);
  expect(first && figuresOf(bodyOf(first))).toEqual([]);
  expect(first && bodyText(bodyOf(first))).toContain("学法12次");
});

test("where the draft has moved on, neither sections nor facts are stored", async () => {
  const { editionId } = await stages.drafting(world, { year: 2022 });
  const before = [await sectionsOf(editionId), await factsOf(editionId)];
  const stale = { ...confirmed(text), editionId, version: (await versionOf(editionId)) + 7 };
  expect(await refusalOf(importManuscript(as(world, "drafter"), stale))).toBe("stale_version");
  expect(await refusalOf(importManuscript(as(world, "otherDrafter"), stale))).toBe("not_found");
  expect([await sectionsOf(editionId), await factsOf(editionId)]).toEqual(before);
});

test("a 密级 mark in a label refuses the whole, with an event that has no word of it", async () => {
  const { editionId } = await stages.drafting(world, { year: 2021 });
  const given = confirmed(text);
  const facts = given.facts.map((each) => ({ ...each, label: "机密★1年" }));
  const input = { ...given, facts, editionId, version: await versionOf(editionId) };
  expect(await refusalOf(importManuscript(as(world, "drafter"), input))).toBe("classified_marking");
  const told = await world.db
    .select()
    .from(event)
    .where(and(eq(event.command, "refuse_classified"), eq(event.subjectId, editionId)));
  expect(told).toMatchObject([{ detail: { marking: "secret" } }]);
  expect(await sectionsOf(editionId)).not.toMatchObject([{ heading: "主要举措" }]);
  expect(JSON.stringify(told)).not.toContain("学法");
});

test("a body outside the schema refuses the whole", async () => {
  const { editionId } = await stages.drafting(world, { year: 2020 });
  let deep: unknown = { type: "text", text: "x" };
  for (let depth = 0; depth < 20_000; depth += 1) deep = { type: "paragraph", content: [deep] };
  const deepSection = {
    heading: "甲",
    statutoryRole: "other" as const,
    body: { type: "doc", content: [deep] },
  };
  const fine = { ...deepSection, body: bodyFromParagraphs(["乙"]) };
  const input = { title: "报告", addressee: "", sections: [fine, deepSection], editionId };
  const version = await versionOf(editionId);
  expect(await refusalOf(importManuscript(as(world, "drafter"), { ...input, version }))).toBe(
    "document_invalid",
  );
  expect(await versionOf(editionId)).toBe(version);
});
