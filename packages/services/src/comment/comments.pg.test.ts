import { comment } from "@nianbao/db/schema/comment";
import { section } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { notification } from "@nianbao/db/schema/notification";
import { and, eq } from "@nianbao/db/sql";
import { bodyFromParagraphs, bodyText } from "@nianbao/document/body";
import { testDatabase } from "@nianbao/test-kit/database";
import type { PersonName } from "@nianbao/test-kit/cast";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { z } from "zod";
import { bodyOf } from "../report/assemble-manuscript.ts";
import { saveFact } from "../report/save-fact.ts";
import { saveSection } from "../report/save-section.ts";
import { listSectionVersions } from "../report/section-history.ts";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting, inReview, type Stage, signed } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { acceptSuggestion } from "./accept-suggestion.ts";
import { AddComment, addComment } from "./add-comment.ts";
import { listComments } from "./list-comments.ts";
import { replyToComment } from "./reply-to-comment.ts";
import { reopenComment, resolveComment } from "./settle-comment.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
let year = 2001;
let stage: Stage;
let sectionId: string;
const words = "全年组织集体学法六次，参加人数逐次增加。";

beforeEach(async () => {
  year += 1;
  stage = await drafting(world, { year });
  const [row] = await world.db.select().from(section).where(eq(section.editionId, stage.editionId));
  sectionId = row?.id ?? "";
  await write([words, "第二段。"]);
});

const standing = async () => {
  const [row] = await world.db.select().from(section).where(eq(section.id, sectionId));
  if (!row) throw new Error("the section is gone");
  return row;
};
const text = async () => bodyText(bodyOf(await standing()));
const write = async (paragraphs: string[]) => {
  const { version, heading } = await standing();
  await saveSection(as(world, "drafter"), {
    sectionId,
    baseVersion: version,
    heading,
    body: bodyFromParagraphs(paragraphs),
  });
};
const say = (person: PersonName, quote: string, more: Partial<z.input<typeof AddComment>> = {}) =>
  addComment(
    as(world, person),
    AddComment.parse({ sectionId, quote, from: words.indexOf(quote), text: "请核对", ...more }),
  );
const threads = async (person: PersonName = "drafter") =>
  (await listComments(as(world, person), { editionId: stage.editionId })).threads;
const told = (person: PersonName, kind: string) =>
  world.db
    .select()
    .from(notification)
    .where(
      and(
        eq(notification.accountId, world.cast.people[person].accountId),
        eq(notification.kind, kind),
        eq(notification.reportId, stage.reportId),
      ),
    );

test("a checker's comment is told to the drafter and stays with its words while the text around them changes", async () => {
  const { id } = await say("checker", "集体学法六次");
  expect(await told("drafter", "comment_added")).toHaveLength(1);
  expect(await told("checker", "comment_added")).toHaveLength(0);
  await write([`新加的一段话。`, words]);
  const [thread] = await threads();
  expect(thread).toMatchObject({ id, quote: "集体学法六次", gone: false, state: "open", mine: false });
  const { from, to } = thread?.place ?? { from: 0, to: 0 };
  expect((await text()).slice(from, to)).toBe("集体学法六次");
});

test("when its words are gone the comment keeps them and says so", async () => {
  await say("checker", "集体学法六次");
  await write(["全都重写了。"]);
  expect(await threads()).toMatchObject([{ quote: "集体学法六次", place: null, gone: true }]);
});

test("a comment on words that are not there is refused, one on the whole section is not", async () => {
  expect(await refusalOf(say("checker", "没有写过的话", { from: 0 }))).toBe("passage_gone");
  await say("checker", "", { from: 0 });
  expect(await threads()).toMatchObject([{ quote: "", place: null, gone: false }]);
});

test("a thread is answered, resolved by one of two at once, opened again and not twice", async () => {
  const { id } = await say("checker", "参加人数");
  const reply = await replyToComment(as(world, "drafter"), { commentId: id, text: "已核对" });
  world.now = new Date(world.now.getTime() + 1_000);
  await replyToComment(as(world, "deputy"), { commentId: reply.id, text: "好" });
  expect((await threads())[0]?.replies.map((each) => each.text)).toEqual(["已核对", "好"]);
  expect(await told("checker", "comment_replied")).toHaveLength(2);
  expect(await told("drafter", "comment_replied")).toHaveLength(1);
  const given = { commentId: id, version: 1 };
  const answers = await Promise.all(
    (["drafter", "deputy"] as const).map((person) => refusalOf(resolveComment(as(world, person), given))),
  );
  expect(answers.toSorted()).toEqual(["done", "stale_version"]);
  expect(await threads()).toMatchObject([{ state: "resolved", version: 2 }]);
  expect(await told("checker", "comment_resolved")).toHaveLength(1);
  expect(await refusalOf(resolveComment(as(world, "drafter"), { commentId: id, version: 2 }))).toBe(
    "wrong_state",
  );
  await reopenComment(as(world, "checker"), { commentId: id, version: 2 });
  expect(await threads()).toMatchObject([{ state: "open", settledBy: null }]);
});

test("a suggestion is accepted in one step as a version of its own, by the one who accepts it", async () => {
  const { id } = await say("checker", "六次", { replacement: "八次" });
  const { version: baseVersion } = await standing();
  const accept = { commentId: id, version: 1, baseVersion };
  expect(await refusalOf(acceptSuggestion(as(world, "checker"), accept))).toBe("role_required");
  expect(await acceptSuggestion(as(world, "drafter"), accept)).toMatchObject({
    saved: true,
    version: baseVersion + 1,
  });
  expect(await text()).toBe(`${words.replace("六次", "八次")}\n第二段。`);
  expect(await threads()).toMatchObject([{ state: "accepted", gone: true, quote: "六次" }]);
  const { versions } = await listSectionVersions(as(world, "drafter"), { sectionId });
  expect(versions[0]).toMatchObject({ source: "suggested", author: world.cast.people.drafter.name });
  expect((await standing()).authorIds).not.toContain(world.cast.people.checker.accountId);
  expect(await told("checker", "suggestion_accepted")).toHaveLength(1);
  expect(await refusalOf(reopenComment(as(world, "checker"), { commentId: id, version: 2 }))).toBe(
    "wrong_state",
  );
});

test("of accepting and saving at once, one is given the text that stands", async () => {
  const { id } = await say("checker", "六次", { replacement: "八次" });
  const { version: baseVersion, heading } = await standing();
  const answers = await Promise.all([
    acceptSuggestion(as(world, "drafter"), { commentId: id, version: 1, baseVersion }),
    saveSection(as(world, "drafter"), {
      sectionId,
      baseVersion,
      heading,
      body: bodyFromParagraphs(["另写。"]),
    }),
  ]);
  expect(answers.filter((answer) => answer.saved)).toHaveLength(1);
  expect(answers.find((answer) => !answer.saved)).toMatchObject({ current: { version: baseVersion + 1 } });
});

test("a suggestion whose words are gone changes nothing, and none is made over two paragraphs", async () => {
  const { id } = await say("checker", "六次", { replacement: "八次" });
  await write(["全都重写了。"]);
  const { version: baseVersion } = await standing();
  expect(
    await refusalOf(acceptSuggestion(as(world, "drafter"), { commentId: id, version: 1, baseVersion })),
  ).toBe("passage_gone");
  await write([words, "第二段。"]);
  const across = { quote: "增加。\n第二段", replacement: "合并" };
  expect(await refusalOf(say("checker", "增加。", across))).toBe("passage_spans_paragraphs");
});

test("the text that is quoted shows its figures as they are now", async () => {
  const { id: factId } = await saveFact(as(world, "drafter"), {
    editionId: stage.editionId,
    label: "学法",
    value: "6",
    unit: "次",
    approximation: "exact",
    indicatorCode: null,
  });
  const { version, heading } = await standing();
  await saveSection(as(world, "drafter"), {
    sectionId,
    baseVersion: version,
    heading,
    body: {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "学法" },
            { type: "figure", attrs: { factId, text: "5次" } },
            { type: "text", text: "，很好。" },
          ],
        },
      ],
    },
  });
  const { id } = await say("checker", "学法6次，很", { replacement: "集体学法6次，更", from: 0 });
  const base = (await standing()).version;
  await acceptSuggestion(as(world, "drafter"), { commentId: id, version: 1, baseVersion: base });
  expect(await text()).toBe("集体学法6次，更好。");
});

test("a mark of secrecy is refused in a comment and recorded without its words", async () => {
  expect(await refusalOf(say("checker", "六次", { text: "密级：机密" }))).toBe("classified_marking");
  const [refused] = await world.db.select().from(event).where(eq(event.command, "refuse_classified"));
  expect(refused).toMatchObject({
    subjectType: "comment",
    subjectId: sectionId,
    detail: { marking: "secret" },
  });
  expect(JSON.stringify(refused)).not.toContain("机密");
});

test("comments are the body's own: another body finds none, the committee has no part in them, signing ends them", async () => {
  const { id } = await say("checker", "六次");
  for (const attempt of [
    () => listComments(as(world, "otherDrafter"), { editionId: stage.editionId }),
    () => say("otherDrafter", "六次"),
    () => replyToComment(as(world, "otherDrafter"), { commentId: id, text: "别家" }),
    () => resolveComment(as(world, "otherDrafter"), { commentId: id, version: 1 }),
    () => acceptSuggestion(as(world, "otherDrafter"), { commentId: id, version: 1, baseVersion: 1 }),
  ])
    expect(await refusalOf(attempt())).toBe("not_found");
  const sent = await inReview(world, { year: year + 30 });
  const [under] = await world.db.select().from(section).where(eq(section.editionId, sent.editionId));
  await say("legalReviewer", "", { sectionId: under?.id, from: 0 });
  const done = await signed(world, { year: year + 60 });
  const [row] = await world.db.select().from(section).where(eq(section.editionId, done.editionId));
  expect(await refusalOf(say("checker", "", { sectionId: row?.id, from: 0 }))).toBe("wrong_state");
  expect(await refusalOf(listComments(as(world, "disclosureReviewer"), { editionId: done.editionId }))).toBe(
    "role_required",
  );
});

test("what a comment says stands in the database as it was written", async () => {
  const { id } = await say("checker", "六次");
  await expect(
    world.db.update(comment).set({ text: "改口" }).where(eq(comment.id, id)),
  ).rejects.toMatchObject({ cause: { code: "23001" } });
});
