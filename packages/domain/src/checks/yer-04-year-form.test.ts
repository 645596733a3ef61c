import { expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { yearForm } from "./yer-04-year-form.ts";

it.each([
  ["完成2025度任务", "2025度", "2025年度"],
  ["完成2025年年度任务", "2025年年度", "2025年度"],
  ["截至2025年年，任务完成", "2025年年", "2025年"],
  ["截至2O25年底", "2O25", "2025"],
  ["二O二五年任务", "二O二五", "二〇二五"],
  ["二零二五年任务", "二零二五", "二〇二五"],
])("mends %s", (text, excerpt, replacement) => {
  expect(yearForm(withSection("measures", { text }))).toMatchObject([{ excerpt, fix: { replacement } }]);
});

it.each(["2025年度任务", "2025年年底前", "二〇二五年度", "满意度2025件", "2025年年终总结", "12025度电"])(
  "has nothing to say about %s",
  (text) => {
    expect(yearForm(withSection("measures", { text }))).toEqual([]);
  },
);

it("looks into the title", () => {
  expect(yearForm({ ...cleanText, title: "关于2025度法治政府建设情况的报告" })).toMatchObject([
    { part: "title", from: 2 },
  ]);
});
