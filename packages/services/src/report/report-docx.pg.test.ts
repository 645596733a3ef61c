import { connect } from "@nianbao/db/client";
import { edition, revision } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import { importFile } from "@nianbao/document/import/import-file";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { refusalOf } from "../testing/refusal-of.ts";
import * as stages from "../testing/stages.ts";
import { as, plantWorld } from "../testing/world.ts";
import { reportDocx } from "./report-docx.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const draft = await stages.drafting(world);
const submitted = await stages.submitted(world, { year: 2024 });

const read = async (bytes: Uint8Array) => {
  const answer = await importFile(bytes, "report.docx");
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.proposal;
};

test("a draft is had as a Word file named after it, without number and date", async () => {
  const { bytes, fileName } = await reportDocx(as(world, "drafter"), draft);
  const proposal = await read(bytes);
  expect(fileName).toBe(`${proposal.issuer}2025年度报告.docx`);
  expect(proposal).toMatchObject({ docNumber: null, issueDate: null });
  expect(proposal.sections.length).toBeGreaterThan(0);
});

test("a registered report has its number and date, for its body and for the committee alike", async () => {
  const [row] = await world.db.select().from(edition).where(eq(edition.id, submitted.editionId));
  const own = await reportDocx(as(world, "drafter"), submitted);
  expect(await read(own.bytes)).toMatchObject({ docNumber: row?.docNumber, issueDate: row?.issueDate });
  const committee = await reportDocx(as(world, "reviewer"), submitted);
  expect(Buffer.compare(Buffer.from(committee.bytes), Buffer.from(own.bytes))).toBe(0);
});

test("a revision is had by its own body, and by the committee once it is the one submitted", async () => {
  const [row] = await world.db.select().from(revision).where(eq(revision.editionId, submitted.editionId));
  const wanted = { ...submitted, revisionId: row?.id };
  expect((await reportDocx(as(world, "drafter"), wanted)).bytes.length).toBeGreaterThan(5_000);
  expect((await reportDocx(as(world, "reviewer"), wanted)).bytes.length).toBeGreaterThan(5_000);
  expect(await refusalOf(reportDocx(as(world, "drafter"), { ...draft, revisionId: row?.id }))).toBe(
    "not_found",
  );
});

test("nobody else has it: not the committee before submission, not another body, not the administrators", async () => {
  expect(await refusalOf(reportDocx(as(world, "reviewer"), draft))).toBe("not_found");
  expect(await refusalOf(reportDocx(as(world, "systemAdmin"), draft))).toBe("not_found");
  expect(await refusalOf(reportDocx(as(world, "auditAdmin"), submitted))).toBe("not_found");
});
