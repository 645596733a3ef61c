import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { numbering } from "./str-08-numbering.ts";

const of = (text: string) =>
  numbering(withSection("measures", { text })).map(({ excerpt, context }) => [
    excerpt,
    context["problem"],
    context["expected"],
  ]);

describe("STR-08 numbers follow each other", () => {
  it.each([
    "一是抓学习；二是抓培训；三是抓执法。",
    "一是抓学习；二是抓培训。\n一是抓执法；二是抓监督。",
    "一是抓学习。\n二是抓培训。\n三是抓执法。",
    "（一）抓学习\n（二）抓培训",
    "建立了统一是非标准。",
  ])("is content with %j", (text) => {
    expect(of(text)).toEqual([]);
  });

  it.each([
    ["一是抓学习；三是抓培训。", [["三是", "broken", "二是"]]],
    ["一是抓学习；二是抓培训；二是抓执法。", [["二是", "broken", "三是"]]],
    ["二是抓培训；三是抓执法。", [["二是", "broken", "一是"]]],
    ["一是抓学习，全面推进。", [["一是", "alone", "二是"]]],
    ["（一）抓学习\n（三）抓培训", [["（三）", "broken", "（二）"]]],
  ])("finds the break in %j", (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it("takes a typed number off a heading that is numbered anyway", () => {
    const text = withSection("plan", { heading: "五、2026年主要安排" });
    expect(numbering(text)).toMatchObject([
      { part: "heading", context: { problem: "typed" }, fix: { from: 0, to: 2, replacement: "" } },
    ]);
  });

  it.each([
    [[2, 3, 4, 2], 0],
    [[3, 3, 4], 0],
    [[2, 4], 1],
    [[4], 1],
    [[3, 2], 1],
  ])("of the levels %j it finds %i skipped", (levels, count) => {
    const { sections } = cleanText;
    const headings = levels.map((level, index) => ({
      level: level === 2 ? (2 as const) : level === 3 ? (3 as const) : (4 as const),
      from: index,
      to: index + 1,
    }));
    const text = {
      ...cleanText,
      sections: sections.map((each) => (each.id === "measures" ? { ...each, headings } : each)),
    };
    expect(numbering(text)).toHaveLength(count);
  });
});
