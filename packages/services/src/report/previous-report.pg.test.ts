import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { openWorld } from "../testing/open-world.ts";
import { accepted, drafting, move, signed, type Stage, underReview } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { getReport } from "./get-report.ts";
import { previousReports } from "./previous-report.ts";
import { saveFact } from "./save-fact.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
const factOf = (stage: Stage, label: string, indicatorCode: string | null, value: string) =>
  saveFact(as(world, "drafter"), {
    editionId: stage.editionId,
    label,
    value,
    unit: "件",
    approximation: "exact",
    indicatorCode,
  });

test("last year is the body's latest accepted report before this year, with its plan and its figures", async () => {
  const old = await drafting(world, { year: 2022 });
  await factOf(old, "议案", "SUPV-01", "4");
  await factOf(old, "走访企业", null, "30");
  await accepted(world, { year: 2022 });
  await signed(world, { year: 2023 });
  await accepted(world, { year: 2022, body: "other" });
  const now = await drafting(world, { year: 2024 });
  await factOf(now, "代表建议", "SUPV-01", "5");
  await factOf(now, "走访企业", null, "31");
  await factOf(now, "新的", null, "1");
  const previous = (await previousReports(world.db, [now.reportId])).get(now.reportId);
  expect(previous).toMatchObject({ reportId: old.reportId, year: 2022 });
  expect(previous?.plan).toEqual(["2023年，我局将按季度开展案例教学，规范执法文书"]);
  const { facts, manuscript } = await getReport(as(world, "drafter"), { reportId: now.reportId });
  const shown = manuscript.facts.map((fact, index) => [fact.label, facts[index]?.lastYear?.value ?? null]);
  expect(Object.fromEntries(shown)).toEqual({ 代表建议: "4", 走访企业: "30", 新的: null });
  expect(facts.map(({ id }) => id)).toEqual(manuscript.facts.map(({ id }) => id));
});

test("a report that was not accepted yet is nobody's last year", async () => {
  const stage = await underReview(world, { year: 2011 });
  const next = await drafting(world, { year: 2012 });
  expect((await previousReports(world.db, [next.reportId])).size).toBe(0);
  await move(world, "reviewer", stage.editionId, "recommend", { opinion: "通过。" });
  await move(world, "lead", stage.editionId, "accept", { opinion: "同意。" });
  expect((await previousReports(world.db, [next.reportId])).get(next.reportId)?.year).toBe(2011);
});
