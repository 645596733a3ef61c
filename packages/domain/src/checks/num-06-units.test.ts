import { expect, it } from "vitest";
import { withFacts } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

it("NUM-06 finds a unit that is not the indicator's, and names those that are", () => {
  expect(runRule("NUM-06", withFacts({ indicatorCode: "PUBL-03", unit: "人次" }))).toMatchObject([
    { severity: "warning", context: { found: "人次", expected: "份、册" } },
  ]);
});

it("NUM-06 lets a bare code stand for all its measures, and free figures be", () => {
  expect(runRule("NUM-06", withFacts({ unit: "期" }, { unit: "人次" }))).toEqual([]);
  expect(
    runRule("NUM-06", withFacts({ indicatorCode: null, unit: "箱" }, { indicatorCode: "FREE-01" })),
  ).toEqual([]);
});
