import { connect } from "@nianbao/db/client";
import { revision } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { getPublishedPdf } from "../public-site/published-pdf.ts";
import { databaseClock } from "../kernel/call.ts";
import { ownRenderer } from "../kernel/own-renderer.ts";
import { Refused } from "../kernel/refused.ts";
import { movePaper, published } from "../testing/publication-stages.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting, move, seen } from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { getReport } from "./get-report.ts";
import { printReport } from "./print-report.ts";
import { saveSection } from "./save-section.ts";

const connection = connect((await testDatabase()).appUrl);
const world = await plantWorld(connection.db);
const site = { db: connection.db, clock: databaseClock };
afterAll(async () => {
  await ownRenderer().close();
  await connection.close();
});

const beginning = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 5)).toString("latin1");

/** Adds one paragraph to the first section of a draft. */
async function write(reportId: string, text: string): Promise<void> {
  const view = await getReport(as(world, "drafter"), { reportId });
  const [first] = view.sections;
  const section = view.manuscript.sections.find(({ id }) => id === first?.id);
  if (!first || !section) throw new Error("a draft has sections");
  await saveSection(as(world, "drafter"), {
    sectionId: first.id,
    baseVersion: first.version,
    heading: section.heading,
    body: {
      type: "doc",
      content: [...section.body.content, { type: "paragraph", content: [{ type: "text", text }] }],
    },
  });
}

test("who may read a draft sees it as it is printed; to another body it is not there", async () => {
  const { reportId } = await drafting(world, { year: 2021 });
  const { bytes, name } = await printReport(as(world, "drafter"), { reportId, kind: "pdf" });
  expect(beginning(bytes)).toBe("%PDF-");
  expect(name).toMatch(/2021年度报告$/u);
  const picture = await printReport(as(world, "drafter"), { reportId, kind: "svg" });
  expect(beginning(picture.bytes)).toBe("<svg ");
  expect(await refusalOf(printReport(as(world, "otherDrafter"), { reportId, kind: "pdf" }))).toBe(
    "not_found",
  );
});

test("a character no font has is told at the preview, and keeps the draft from being sent", async () => {
  const { reportId, editionId } = await drafting(world, { year: 2020 });
  await write(reportId, "地名ཀ的译写。");
  const refusal = await printReport(as(world, "drafter"), { reportId, kind: "pdf" }).catch(
    (error: unknown) => (error instanceof Refused ? error.refusal : error),
  );
  expect(refusal).toEqual({ code: "glyph_missing", context: { characters: ["ཀ"] } });
  expect(await refusalOf(move(world, "drafter", editionId, "send_for_review"))).toBe("glyph_missing");
  const frozen = await world.db.select().from(revision).where(eq(revision.editionId, editionId));
  expect(frozen).toEqual([]);
  expect((await seen(world, editionId)).state).toBe("drafting");
});

test("what was published is the same file to everybody, and gone when it is taken down", async () => {
  const { publicationId: id, reportId } = await published(world, { year: 2019 });
  const first = await getPublishedPdf(site, { id });
  expect(beginning(first.bytes)).toBe("%PDF-");
  expect(await getPublishedPdf(site, { id })).toEqual(first);
  const atTheDesk = await printReport(as(world, "drafter"), { reportId, kind: "pdf" });
  expect(Buffer.from(atTheDesk.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  await movePaper(world, "publisher", id, "propose_takedown", { reason: "含有个人信息" });
  await movePaper(world, "deputy", id, "take_down", { reason: "含有个人信息" });
  expect(await refusalOf(getPublishedPdf(site, { id }))).toBe("not_found");
});
