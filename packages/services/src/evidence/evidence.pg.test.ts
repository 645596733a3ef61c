import { fact } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { evidence, revisionEvidence, storedFile } from "@nianbao/db/schema/evidence";
import { eq } from "@nianbao/db/sql";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { cleanFiles } from "../cleaning/clean-files.ts";
import { reject } from "../kernel/refused.ts";
import { getReport } from "../report/get-report.ts";
import { removeFact, saveFact } from "../report/save-fact.ts";
import type { FileStore } from "../storage/file-store.ts";
import { openWorld } from "../testing/open-world.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting, returned, type Stage, underReview } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { addEvidence, largestEvidence, mostEvidence } from "./add-evidence.ts";
import { readEvidence } from "./read-evidence.ts";
import { removeEvidence } from "./remove-evidence.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
const morning = world.now;

/** A store in memory that can be told to fail. */
const kept = new Map<string, Uint8Array>();
let failing: "storage_full" | "storage_unavailable" | null = null;
const store: FileStore = {
  async put(key, bytes) {
    if (failing) reject(failing);
    kept.set(key, bytes);
  },
  async get(key) {
    const bytes = kept.get(key);
    return bytes ? new Uint8Array(bytes) : null;
  },
  async remove(key) {
    kept.delete(key);
  },
};

const pdf = new TextEncoder().encode("%PDF-1.7 佐证");
let year = 2001;
let stage: Stage;
let factId: string;
const figure = async (of: Stage, person: PersonName = "drafter") =>
  (
    await saveFact(as(world, person), {
      editionId: of.editionId,
      label: "学法",
      value: "6",
      unit: "次",
      approximation: "exact",
      indicatorCode: null,
    })
  ).id;

beforeEach(async () => {
  world.now = morning;
  failing = null;
  kept.clear();
  year += 1;
  stage = await drafting(world, { year });
  factId = await figure(stage);
});

const add = (person: PersonName = "drafter", fileName = "台账.pdf", bytes = pdf, id = factId) =>
  addEvidence(as(world, person), { reportId: stage.reportId, factId: id, fileName }, bytes, store);
const read = (person: PersonName, evidenceId: string, reportId = stage.reportId) =>
  readEvidence(as(world, person), { reportId, evidenceId }, store);
const files = () => world.db.select().from(evidence).where(eq(evidence.factId, factId));

test("a file is kept under a random key with its hash, shown in the ledger, read back, and recorded", async () => {
  const { id, sha256 } = await add("drafter", "C:\\卷宗\\台账.pdf");
  const [row] = await files();
  expect(row).toMatchObject({
    id,
    fileName: "台账.pdf",
    mediaType: "application/pdf",
    size: pdf.length,
    sha256,
  });
  expect(row?.storageKey).toMatch(/^evidence:[0-9a-f-]{36}$/);
  expect(await read("checker", id)).toEqual({
    fileName: "台账.pdf",
    mediaType: "application/pdf",
    bytes: pdf,
  });
  const { facts } = await getReport(as(world, "drafter"), { reportId: stage.reportId });
  expect(facts[0]?.evidence).toMatchObject([{ id, fileName: "台账.pdf", sha256 }]);
  const [told] = await world.db.select().from(event).where(eq(event.subjectId, id));
  expect(told).toMatchObject({ command: "add_evidence", contentHash: sha256, reportId: stage.reportId });
  expect(JSON.stringify(told)).not.toContain("台账");
});

test("what is too large, empty, of another kind, too much or marked secret leaves nothing behind", async () => {
  const text = (words: string) => new TextEncoder().encode(words);
  expect(await refusalOf(add("drafter", "a.pdf", new Uint8Array(largestEvidence + 1)))).toBe(
    "file_too_large",
  );
  expect(await refusalOf(add("drafter", "a.pdf", new Uint8Array()))).toBe("file_unreadable");
  expect(await refusalOf(add("drafter", "a.png", pdf))).toBe("evidence_type_unsupported");
  expect(await refusalOf(add("drafter", "机密★1年.pdf"))).toBe("classified_marking");
  expect(await refusalOf(add("drafter", "【秘密】.pdf"))).toBe("classified_marking");
  expect(await refusalOf(add("drafter", "a.txt", text("密级：机密")))).toBe("classified_marking");
  expect(await files()).toEqual([]);
  expect(kept.size).toBe(0);
  for (let i = 0; i < mostEvidence; i += 1) await add();
  expect(await refusalOf(add())).toBe("evidence_limit_reached");
});

test.each(["storage_full", "storage_unavailable"] as const)(
  "when the store says %s there is no row, and the next try works",
  async (code) => {
    failing = code;
    expect(await refusalOf(add())).toBe(code);
    expect(await files()).toEqual([]);
    failing = null;
    await add();
    expect(await files()).toHaveLength(1);
  },
);

test("bytes that are gone or changed are never handed out", async () => {
  const { id } = await add();
  const [key = ""] = kept.keys();
  kept.set(key, new TextEncoder().encode("%PDF-1.7 伪证"));
  expect(await refusalOf(read("drafter", id))).toBe("storage_unavailable");
  kept.delete(key);
  expect(await refusalOf(read("drafter", id))).toBe("storage_unavailable");
});

test("another body finds nothing, a role without the right is told, a contributor keeps to his division", async () => {
  const { id } = await add();
  expect(await refusalOf(add("otherDrafter"))).toBe("not_found");
  expect(await refusalOf(read("otherDrafter", id))).toBe("not_found");
  expect(await refusalOf(read("reviewer", id))).toBe("not_found");
  expect(await refusalOf(read("drafter", id, crypto.randomUUID()))).toBe("not_found");
  expect(await refusalOf(removeEvidence(as(world, "otherDrafter"), { evidenceId: id }))).toBe("not_found");
  expect(await refusalOf(add("checker"))).toBe("role_required");
  expect(await refusalOf(add("contributor"))).toBe("section_not_assigned");
  expect(await refusalOf(add("contributor", "a.pdf", pdf, await figure(stage, "contributor")))).toBe("done");
});

test("of two removing one file one finds it gone", async () => {
  const { id } = await add();
  const remove = () => refusalOf(removeEvidence(as(world, "drafter"), { evidenceId: id }));
  expect((await Promise.all([remove(), remove()])).toSorted()).toEqual(["done", "not_found"]);
  expect(await refusalOf(read("drafter", id))).toBe("not_found");
  const [told] = await world.db.select().from(event).where(eq(event.command, "remove_evidence"));
  expect(told).toMatchObject({ subjectId: id });
});

test("a revision keeps the list of its evidence, and its files outlive the figure of the next edition", async () => {
  const { id, sha256 } = await add();
  const sent = await returned(world, { year });
  const [listed] = await world.db.select().from(revisionEvidence).where(eq(revisionEvidence.evidenceId, id));
  expect(listed).toMatchObject({ sha256, factId });
  await expect(world.db.delete(revisionEvidence)).rejects.toMatchObject({ cause: { code: "42501" } });
  expect((await read("reviewer", id)).bytes).toEqual(pdf);
  const [copy] = await world.db.select().from(fact).where(eq(fact.editionId, sent.nextEditionId));
  const [copied] = await world.db
    .select()
    .from(evidence)
    .where(eq(evidence.factId, copy?.id ?? ""));
  expect(copied).toMatchObject({ sha256, fileName: "台账.pdf" });
  await removeFact(as(world, "drafter"), { factId: copy?.id ?? "" });
  world.now = new Date(morning.getTime() + 3 * 86_400_000);
  await cleanFiles(as(world, "drafter"), store);
  expect((await read("reviewer", id)).bytes).toEqual(pdf);
});

test("evidence stands still once the text has been sent", async () => {
  const { id } = await add();
  await underReview(world, { year });
  expect(await refusalOf(add())).toBe("editing_closed");
  expect(await refusalOf(removeEvidence(as(world, "drafter"), { evidenceId: id }))).toBe("editing_closed");
  await expect(
    world.db.update(evidence).set({ sha256: "x" }).where(eq(evidence.id, id)),
  ).rejects.toMatchObject({ cause: { code: "23001" } });
});

test("what was removed and what was cut off is deleted after a day, and nothing else", async () => {
  const { id } = await add();
  await add("drafter", "留下.pdf");
  await removeEvidence(as(world, "drafter"), { evidenceId: id });
  const cutOff = `evidence:${crypto.randomUUID()}`;
  const { regionId, orgId } = world.cast.people.drafter;
  await world.db.insert(storedFile).values({ storageKey: cutOff, regionId, orgId, createdAt: world.now });
  kept.set(cutOff, pdf);
  expect(await cleanFiles(as(world, "drafter"), store)).toEqual({ evidence: 0, files: 0 });
  world.now = new Date(morning.getTime() + 2 * 86_400_000);
  expect(await cleanFiles(as(world, "drafter"), store)).toMatchObject({ evidence: 1 });
  expect(kept.has(cutOff)).toBe(false);
  expect(await files()).toMatchObject([{ fileName: "留下.pdf" }]);
  const [left] = await files();
  expect(kept.has(left?.storageKey ?? "")).toBe(true);
  expect(await cleanFiles(as(world, "drafter"), store)).toEqual({ evidence: 0, files: 0 });
});
