import { describe, expect, it } from "vitest";
import { cleanText, plainSection } from "../../testing/checked-text.ts";
import { withFacts } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const twice = (
  first: string,
  second: string,
  role: "principal_duties" | "next_year_plan" = "principal_duties",
) =>
  runRule("NUM-04", {
    ...cleanText,
    sections: [
      plainSection("a", "measures_outcomes", "主要举措", first),
      plainSection("b", role, "职责情况", second),
    ],
  });

describe("NUM-04 one indicator has one value", () => {
  it("finds the same words with another number in another section", () => {
    expect(twice("全年开展行政检查活动126次。", "我局开展行政检查活动128次。")).toMatchObject([
      { severity: "error", sectionId: "b", excerpt: "128次", context: { found: "128次", expected: "126次" } },
    ]);
  });

  it("is silent for other words, the same value, other spans of time and what is planned", () => {
    expect(twice("开展行政检查活动126次。", "开展双随机抽查活动128次。")).toEqual([]);
    expect(twice("开展行政检查活动126次。", "开展行政检查活动126次。")).toEqual([]);
    expect(twice("开展行政检查活动126次。", "上半年开展行政检查活动60次。")).toEqual([]);
    expect(twice("开展行政检查活动126次。", "开展行政检查活动150次。", "next_year_plan")).toEqual([]);
    expect(twice("组织培训3次。", "组织培训4次。")).toEqual([]);
  });

  it("finds two values of one indicator in the ledger, but not of two spans of time", () => {
    expect(runRule("NUM-04", withFacts({ value: "1000" }, { value: "1100" }))).toHaveLength(1);
    expect(runRule("NUM-04", withFacts({ value: "1000" }, { value: "1000.0" }))).toEqual([]);
    expect(runRule("NUM-04", withFacts({ value: "1000" }, { value: "600", period: "上半年" }))).toEqual([]);
  });
});
