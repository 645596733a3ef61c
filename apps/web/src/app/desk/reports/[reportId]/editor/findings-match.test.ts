import { runChecks } from "@nianbao/domain/checks/all";
import { nothingKnown } from "@nianbao/domain/checks/checked-context";
import { expect, test } from "vitest";
import { sameFinding } from "./findings-match.ts";

const findingsIn = (text: string) =>
  runChecks({
    ...nothingKnown,
    reportYear: 2025,
    title: "2025年度法治政府建设情况报告",
    addressee: "区委",
    issuers: ["局"],
    sections: [
      { id: "s", statutoryRole: "measures_outcomes", heading: "工作", text, figures: [], headings: [] },
    ],
  }).filter(({ rule }) => rule === "ART-02");

test("a finding is known again after words were written before it", () => {
  const [before] = findingsIn("依法,公开。");
  const after = findingsIn("新写的一句。依法,公开。");
  if (!before) throw new Error("no finding");
  expect(sameFinding(before, after)).toBe(after[0]);
});

test("of two that say the same, the nearer one is meant", () => {
  const twice = findingsIn("依法,公开。全年依法,公开。");
  expect(twice).toHaveLength(2);
  for (const finding of twice) expect(sameFinding(finding, twice)).toBe(finding);
});

test("what was put right is found no more, and another fault is another finding", () => {
  const [comma] = findingsIn("依法,公开。");
  if (!comma) throw new Error("no finding");
  expect(sameFinding(comma, findingsIn("依法，公开。"))).toBeNull();
  expect(sameFinding(comma, findingsIn("按照(试行)办法。"))).toBeNull();
});
