import { connect } from "@nianbao/db/client";
import { reviewPoint } from "@nianbao/db/schema/edition";
import { asc, eq } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusalOf } from "../testing/refusal-of.ts";
import { inReview, type Stage, underReview } from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { type SavePoints, savePoints } from "./save-points.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const { reviewer: first, lead } = world.cast.people;
/** A second reviewer of the committee's office. */
const second = { ...lead, roles: ["committee_reviewer"] } as const;

let stage: Stage;
beforeAll(async () => {
  stage = await underReview(world, { year: 2024 });
});

const point = (text: string) => ({ sectionId: null, severity: "must" as const, text, quote: "" });
const standing = () =>
  world.db
    .select()
    .from(reviewPoint)
    .where(eq(reviewPoint.editionId, stage.editionId))
    .orderBy(asc(reviewPoint.ordinal));
const base = async () => (await standing()).map(({ id }) => id);
const save = (who: typeof first, given: Omit<SavePoints, "editionId">) =>
  savePoints(as(world, who), { editionId: stage.editionId, ...given });

describe("saving the committee's points", () => {
  test("of two reviewers at once the later is given the list that stands; nothing is overwritten", async () => {
    const answers = await Promise.all([
      save(first, { base: [], points: [point("甲的意见")] }),
      save(second, { base: [], points: [point("乙的意见")] }),
    ]);
    expect(answers.filter(({ saved }) => saved)).toHaveLength(1);
    const [kept, ...others] = await standing();
    expect(others).toEqual([]);
    const author = kept?.authorId === first.accountId ? first.name : second.name;
    expect(answers.find(({ saved }) => !saved)).toEqual({
      saved: false,
      current: [{ id: kept?.id, ...point(kept?.text ?? ""), author }],
    });
  });

  test("a list made from the one that stands is saved, and each point keeps its author", async () => {
    const before = await standing();
    const next = [...before.map(({ text }) => point(text)), point("再写一条")];
    const adder = before[0]?.authorId === first.accountId ? second : first;
    expect(await save(adder, { base: await base(), points: next })).toEqual({ saved: true, count: 2 });
    const after = await standing();
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).toMatchObject({ text: "再写一条", authorId: adder.accountId, ordinal: 1 });
  });

  test("a list from which a point was changed, moved or taken away meanwhile is not the one that stands", async () => {
    const texts = (await standing()).map(({ text }) => text);
    for (const changed of [[...texts, "改后"], texts.toReversed(), texts.slice(1)]) {
      const seen = await base();
      await save(first, { base: seen, points: changed.map(point) });
      expect(await save(second, { base: seen, points: [point("照旧清单写的")] })).toMatchObject({
        saved: false,
      });
      await save(first, { base: await base(), points: texts.map(point) });
    }
  });

  test("points are drafted by the committee's reviewers and only while it has the report", async () => {
    const given = { base: [], points: [] };
    expect(await refusalOf(save(lead, given))).toBe("role_required");
    const own = { ...world.cast.people.checker, roles: ["committee_reviewer"] } as const;
    expect(await refusalOf(save(own, given))).toBe("recused");
    const early = await inReview(world, { year: 2023 });
    const call = as(world, first);
    expect(await refusalOf(savePoints(call, { editionId: early.editionId, ...given }))).toBe("not_found");
  });
});
