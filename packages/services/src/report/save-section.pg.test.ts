import { connect } from "@nianbao/db/client";
import { section } from "@nianbao/db/schema/edition";
import { division } from "@nianbao/db/schema/org";
import { event } from "@nianbao/db/schema/event";
import { eq } from "@nianbao/db/sql";
import { bodyFromParagraphs } from "@nianbao/document/body";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Refused } from "../kernel/refused.ts";
import { drafting, inReview, type Stage } from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { addSection, moveSection, removeSection, setSection } from "./arrange-sections.ts";
import { saveSection } from "./save-section.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const code = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "done",
    (error: Refused) => error.refusal?.code ?? String(error),
  );
const sections = (stage: Stage) =>
  world.db.select().from(section).where(eq(section.editionId, stage.editionId)).orderBy(section.ordinal);

let stage: Stage;
beforeAll(async () => {
  stage = await drafting(world);
});

const first = async () => {
  const [row] = await sections(stage);
  if (!row) throw new Error("the draft has sections");
  return row;
};
const text = (words: string) => bodyFromParagraphs([words]);

describe("saving a section", () => {
  test("the later of two writers on one version is given both texts; nothing is overwritten", async () => {
    const row = await first();
    const save = (words: string) =>
      saveSection(as(world, "drafter"), {
        sectionId: row.id,
        baseVersion: row.version,
        heading: row.heading,
        body: text(words),
      });
    const answers = await Promise.all([save("甲的稿子"), save("乙的稿子")]);
    expect(answers.filter((answer) => answer.saved)).toHaveLength(1);
    const refused = answers.find((answer) => !answer.saved);
    const stands = await first();
    expect(refused).toMatchObject({
      saved: false,
      current: { version: stands.version, body: stands.body, updatedBy: world.cast.people.drafter.name },
    });
  });

  test("text with a 密级 mark is refused before it is stored, and the event has not a word of it", async () => {
    const row = await first();
    const answer = code(
      saveSection(as(world, "drafter"), {
        sectionId: row.id,
        baseVersion: row.version,
        heading: row.heading,
        body: text("机密★1年"),
      }),
    );
    expect(await answer).toBe("classified_marking");
    expect((await first()).version).toBe(row.version);
    const [told] = await world.db.select().from(event).where(eq(event.command, "refuse_classified"));
    expect(told).toMatchObject({ subjectId: row.id });
    expect(JSON.stringify(told)).not.toContain("1年");
  });

  test("a document outside the schema is refused whole", async () => {
    const row = await first();
    const body = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "image", attrs: { src: "x" } }] }],
    };
    expect(
      await code(
        saveSection(as(world, "drafter"), { sectionId: row.id, baseVersion: row.version, heading: "", body }),
      ),
    ).toBe("document_invalid");
  });

  test("NUL, lone surrogates and direction overrides never reach the database", async () => {
    const row = await first();
    await saveSection(as(world, "drafter"), {
      sectionId: row.id,
      baseVersion: row.version,
      heading: row.heading,
      body: text("甲\u0000乙\ud800丙\u202e丁䶮𬭊"),
    });
    const stored = JSON.stringify((await first()).body);
    expect(stored).toContain("丁䶮𬭊");
    for (const bad of ["\u0000", "\\u0000", "\ud800", "\\ud800", "\u202e"]) expect(stored).not.toContain(bad);
  });

  test("a contributor writes only what is assigned to his division", async () => {
    const row = await first();
    const contributor = world.cast.people.contributor;
    const save = () =>
      saveSection(as(world, "contributor"), {
        sectionId: row.id,
        baseVersion: row.version,
        heading: row.heading,
        body: text("供稿"),
      });
    expect(await code(save())).toBe("section_not_assigned");
    await setSection(as(world, "drafter"), { sectionId: row.id, divisionId: contributor.divisionId });
    expect(await save()).toMatchObject({ saved: true });
    expect((await first()).authorIds).toContain(contributor.accountId);
  });

  test("another body's section is not found; one that is under review is closed", async () => {
    const row = await first();
    const given = { sectionId: row.id, baseVersion: row.version, heading: "", body: text("别家") };
    expect(await code(saveSection(as(world, "otherDrafter"), given))).toBe("not_found");
    expect(await code(saveSection(as(world, "reviewer"), given))).toBe("not_found");
    const sent = await inReview(world, { year: 2014 });
    const [closed] = await sections(sent);
    expect(
      await code(
        saveSection(as(world, "drafter"), {
          ...given,
          sectionId: closed?.id ?? "",
          baseVersion: closed?.version ?? 1,
        }),
      ),
    ).toBe("editing_closed");
  });
});

describe("arranging sections", () => {
  test("adds, moves and removes without leaving gaps", async () => {
    const before = await sections(stage);
    const { id } = await addSection(as(world, "drafter"), {
      editionId: stage.editionId,
      position: 1,
      heading: "八、其他需要报告的情况",
      statutoryRole: "other",
    });
    const added = await sections(stage);
    expect(added.map((row) => row.ordinal)).toEqual(added.map((_, index) => index));
    expect(added[1]).toMatchObject({ id, heading: "其他需要报告的情况" });
    await moveSection(as(world, "drafter"), { sectionId: id, position: 0 });
    expect((await sections(stage))[0]?.id).toBe(id);
    expect(await code(removeSection(as(world, "otherDrafter"), { sectionId: id, version: 1 }))).toBe(
      "not_found",
    );
    expect(await code(removeSection(as(world, "drafter"), { sectionId: id, version: 7 }))).toBe(
      "stale_version",
    );
    await removeSection(as(world, "drafter"), { sectionId: id, version: 1 });
    expect((await sections(stage)).map((row) => row.id)).toEqual(before.map((row) => row.id));
  });

  test("a section is not given to another body's division", async () => {
    const row = await first();
    const [foreign] = await world.db
      .insert(division)
      .values({ regionId: world.cast.regionId, orgId: world.cast.orgIds.other, name: "综合科（外单位）" })
      .returning({ id: division.id });
    expect(
      await code(setSection(as(world, "drafter"), { sectionId: row.id, divisionId: foreign?.id ?? "" })),
    ).toBe("not_found");
  });
});
