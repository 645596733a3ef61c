import { expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { planYear } from "./str-06-plan-year.ts";

it.each([
  ["2026年主要安排", "加强培训。"],
  ["主要安排", "二〇二六年加强培训。"],
  ["下一步打算", "加强培训。"],
  ["下一年度主要安排", "加强培训。"],
  ["主要安排", "明年加强培训。"],
])("is content with the heading %s over “%s”", (heading, text) => {
  expect(planYear(withSection("plan", { heading, text }))).toEqual([]);
});

it.each([
  ["主要安排", "加强培训。"],
  ["工作打算", "落实《法治政府建设实施纲要（2021—2026年）》。"],
  ["下步安排", "2025年加强培训。"],
])("misses next year in %s over “%s”", (heading, text) => {
  expect(planYear(withSection("plan", { heading, text }))).toMatchObject([
    { sectionId: "plan", context: { expected: 2026 } },
  ]);
});
