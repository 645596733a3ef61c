import { runChecks } from "@nianbao/domain/checks/all";
import { nothingKnown } from "@nianbao/domain/checks/checked-context";
import { expect, test } from "vitest";
import { mendedDocNumber } from "./doc-number.ts";
import { fixesExcerpt, fixOf } from "./fix.ts";

const findingsIn = (text: string, heading = "工作情况") =>
  runChecks({
    ...nothingKnown,
    reportYear: 2025,
    title: "2025年度法治政府建设情况报告",
    addressee: "区委",
    issuers: ["局"],
    sections: [{ id: "s", statutoryRole: "measures_outcomes", heading, text, figures: [], headings: [] }],
  }).filter((finding) => ["ART-01", "ART-02", "YER-02"].includes(finding.rule));

test.each([
  ["依法,公开", ["，"]],
  ["按照(试行)办法", ["（试行）"]],
  ["依据青科发[2025]6号文件", ["〔2025〕"]],
  ["完成&nbsp;整改", [""]],
])("the fix of “%s” is at hand", (text, fixes) => {
  expect(findingsIn(text).map(fixOf)).toEqual(fixes);
});

test("a heading's year becomes the year it should name", () => {
  expect(findingsIn("无", "2024年主要举措").map(fixOf)).toEqual(["2025"]);
});

test("a correction beside the shown words is told apart from one of them", () => {
  const [finding] = findingsIn("依法,公开");
  if (!finding) throw new Error("no finding");
  expect(fixesExcerpt(finding)).toBe(true);
  expect(fixesExcerpt({ ...finding, fix: { from: 0, to: 1, replacement: "" } })).toBe(false);
  expect(fixesExcerpt({ ...finding, fix: null })).toBe(false);
});

test.each(["青科工信[2026]08号", "青科工信（2026）8号", "青科工信 【2026】第008号", "青科工信〔2026〕8"])(
  "the number %s is put into the standard's form",
  (typed) => {
    expect(mendedDocNumber(typed)).toBe("青科工信〔2026〕8号");
  },
);

test.each(["青科工信〔2026〕8号", "", "待编", "青科工信2026-8"])("the number %s is left alone", (typed) => {
  expect(mendedDocNumber(typed)).toBeNull();
});
