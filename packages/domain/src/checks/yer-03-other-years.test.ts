import { expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { otherYears } from "./yer-03-other-years.ts";

it.each([
  "2025年，我局共举办培训12场。",
  "较2024年增长12%，2024年同期为10件。",
  "2024年，我局被评为先进单位，获得表彰。",
  "自2021年以来，累计培训1000人次。",
  "2024年12月印发实施方案，本年全面施行。",
  "落实《法治社会建设实施纲要（2020—2025年）》，2021—2025年规划期内完成。",
  "完成2024年度遗留任务3项。",
])("has nothing to say about %s", (text) => {
  expect(otherYears(withSection("measures", { text }))).toEqual([]);
});

it.each([
  ["2024年，我局共举办培训12场。", "2024", "2025"],
  ["一是抓培训。2024年全年举办培训12场。", "2024", "2025"],
  ["我局2023年共承办建议5件。", "2023", "2025"],
  ["二〇二四年，全局举办培训12场。", "二〇二四", "二〇二五"],
])("finds last year's words in %s and offers this year", (text, excerpt, replacement) => {
  expect(otherYears(withSection("measures", { text }))).toMatchObject([{ excerpt, fix: { replacement } }]);
});

it("finds a plan that still speaks of the reported year", () => {
  expect(otherYears(withSection("plan", { text: "2025年，我局将举办培训12场。" }))).toMatchObject([
    { excerpt: "2025", context: { expected: 2026 } },
  ]);
  expect(otherYears(withSection("plan", { text: "2026年，我局将举办培训12场。" }))).toEqual([]);
});
