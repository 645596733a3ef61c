import { connect } from "@nianbao/db/client";
import { testDatabase } from "@nianbao/test-kit/database";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseClock } from "../kernel/call.ts";
import { correctionCleared } from "../testing/corrected.ts";
import {
  cleared,
  inDisclosureReview,
  movePaper,
  type PublicationStage,
  published,
  publicationNow,
} from "../testing/publication-stages.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { drafting } from "../testing/stages.ts";
import { plantWorld, winterMorning } from "../testing/world.ts";
import { getPublished, getPublishedData } from "./get-published.ts";
import { listPublished } from "./list-published.ts";
import { openData } from "./open-data.ts";
import { feedEntries, recentCorrections } from "./recent.ts";
import type { Site } from "./site.ts";
import { yearOverview } from "./year-overview.ts";
import { years } from "./years.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const site: Site = { db: connection.db, clock: databaseClock };
const empty = { years: await years(site), list: (await listPublished(site, {})).total };
const world = await plantWorld(connection.db);

let first: PublicationStage;
let second: PublicationStage;
let late: PublicationStage;
let removed: PublicationStage;
let hidden: PublicationStage;

beforeAll(async () => {
  first = await published(world, { year: 2025 });
  const exempt = await inDisclosureReview(world, { year: 2025, body: "other" });
  await movePaper(world, "otherPublisher", exempt.publicationId, "exempt", { basis: "涉及第三方商业秘密" });
  second = await correctionCleared(world, first, "更正学法次数。");
  world.now = new Date("2026-02-01T09:00:00+08:00");
  await movePaper(world, "publisher", second.publicationId, "publish");
  late = await cleared(world, { year: 2024, body: "other" });
  world.now = new Date("2025-04-07T09:00:00+08:00");
  await movePaper(world, "otherPublisher", late.publicationId, "publish");
  world.now = winterMorning;
  removed = await published(world, { year: 2024 });
  await movePaper(world, "publisher", removed.publicationId, "propose_takedown", { reason: "含有个人信息" });
  await movePaper(world, "deputy", removed.publicationId, "take_down", { reason: "含有个人信息" });
  hidden = await cleared(world, { year: 2023 });
  await drafting(world, { year: 2023, body: "other" });
}, 120_000);

test("before anything is published, or without a region, the site is empty", () => {
  expect(empty).toEqual({ years: [], list: 0 });
});

test("years count due, published and on time, newest first", async () => {
  expect(await years(site)).toEqual([
    { reportYear: 2025, due: 2, published: 1, onTime: 1 },
    { reportYear: 2024, due: 2, published: 1, onTime: 0 },
    { reportYear: 2023, due: 2, published: 0, onTime: 0 },
  ]);
});

test("a year shows each body's first day, its correction, its lateness and who is exempt and why", async () => {
  expect(await yearOverview(site, { reportYear: 2025 })).toMatchObject({
    due: 2,
    published: 1,
    onTime: 1,
    publicationDue: new Date("2026-04-01T00:00:00+08:00"),
    kinds: [{ kind: "bureau", due: 2, published: 1 }],
    rows: [
      {
        id: second.publicationId,
        publisher: "青禾区科技和工业信息化局",
        docNumber: "青科工信〔2026〕8号",
        firstPublishedAt: winterMorning,
        onTime: true,
        daysLate: 0,
        corrected: true,
      },
    ],
    exempt: [{ shortName: "统计局", basis: "涉及第三方商业秘密" }],
  });
  const year2024 = await yearOverview(site, { reportYear: 2024 });
  expect(year2024.rows).toMatchObject([{ id: late.publicationId, onTime: false, daysLate: 7 }]);
  expect(year2024.takenDown).toMatchObject([{ id: removed.publicationId }]);
});

test("a report is found by number or id, with the bytes and hash of what was signed", async () => {
  const row = await publicationNow(world, second.publicationId);
  const page = await getPublished(site, { indexNo: row.indexNo ?? "" });
  expect(page).toMatchObject({
    view: "report",
    validity: "current",
    publisher: "青禾区科技和工业信息化局",
    signatory: "顾庭深",
    html: row.html,
    contentHash: row.contentHash,
    notice: "更正学法次数。",
    versions: [
      { id: second.publicationId, validity: "current", editionKind: "correction" },
      { id: first.publicationId, validity: "superseded", editionKind: "original", notice: null },
    ],
  });
  const data = await getPublishedData(site, { id: second.publicationId });
  expect(createHash("sha256").update(data.json).digest("hex")).toBe(data.contentHash);
  expect(await getPublished(site, { id: first.publicationId })).toMatchObject({
    view: "report",
    validity: "superseded",
  });
});

test("a text taken down leaves a tombstone and none of its words", async () => {
  const page = await getPublished(site, { id: removed.publicationId });
  expect(page).toMatchObject({ view: "tombstone", reason: "含有个人信息", takenDownAt: winterMorning });
  expect(JSON.stringify(page)).not.toContain("集体学法");
  expect(await refusalOf(getPublishedData(site, { id: removed.publicationId }))).toBe("not_found");
});

test("what is not published does not exist for the public", async () => {
  expect(await refusalOf(getPublished(site, { id: hidden.publicationId }))).toBe("not_found");
  expect(await refusalOf(getPublished(site, { indexNo: "QHKGX/2026-09999" }))).toBe("not_found");
  expect((await listPublished(site, { reportYear: 2023 })).rows).toEqual([]);
  expect((await openData(site, {})).map((row) => row.report_year)).toEqual([2025, 2024]);
});

test("search finds names, numbers and words of the text, and takes % and _ for what they are", async () => {
  const found = async (q: string) =>
    (await listPublished(site, { q })).rows.map((row) => row.id).toSorted((a, b) => a.localeCompare(b));
  const both = [second.publicationId, late.publicationId].toSorted((a, b) => a.localeCompare(b));
  expect(await found("集体学法6次")).toEqual(both);
  expect(await found("统计局")).toEqual([late.publicationId]);
  expect(await found("青科工信〔2026〕8号")).toEqual([second.publicationId]);
  expect(await found("统计局 集体学法")).toEqual([late.publicationId]);
  expect(await found("科工信局 不存在的词")).toEqual([]);
  expect(await found("%")).toEqual([]);
  expect(await found("_")).toEqual([]);
  expect(await found("\\")).toEqual([]);
  const [row] = (await listPublished(site, { q: "集体学法" })).rows;
  expect(row?.excerpt?.hit).toBe("集体学法");
  expect(row?.excerpt?.before).toContain("全年组织");
  expect(await listPublished(site, { q: "集体学法", page: 9 })).toMatchObject({ total: 2, rows: [] });
});

test("filters narrow the list by year and kind", async () => {
  expect((await listPublished(site, { reportYear: 2025, kind: "bureau" })).total).toBe(1);
  expect((await listPublished(site, { kind: "township" })).total).toBe(0);
});

test("corrections and the feed name live texts only, the latest first", async () => {
  expect(await recentCorrections(site)).toMatchObject([
    { id: second.publicationId, notice: "更正学法次数。", reportYear: 2025 },
  ]);
  expect((await feedEntries(site)).map((entry) => entry.id)).toEqual([
    second.publicationId,
    late.publicationId,
  ]);
});

test("when a correction is taken down its older version goes with it", async () => {
  await movePaper(world, "publisher", second.publicationId, "propose_takedown", { reason: "有误" });
  await movePaper(world, "principal", second.publicationId, "take_down", { reason: "情况属实，同意" });
  for (const id of [first.publicationId, second.publicationId]) {
    expect(await getPublished(site, { id })).toMatchObject({ view: "tombstone", reason: "有误" });
  }
});

test("the reader's query runs over public rows of its own region only", async () => {
  expect(await years({ ...site, regionCode: "990106" })).toHaveLength(3);
  expect(await years({ ...site, regionCode: "000000" })).toEqual([]);
});
