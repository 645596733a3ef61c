import { describe, expect, it } from "vitest";
import { withFigure } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

describe("NUM-03 a figure says what its fact says", () => {
  it.each([
    ["1000余人次", {}],
    ["1,000余人次", {}],
    ["97.90%", { value: "97.9", unit: "%", approx: "exact" }],
    ["超过97.90%", { value: "97.90", unit: "%", approx: "over" }],
    ["约30千瓦", { value: "30", unit: "千瓦", approx: "about" }],
    ["12", { value: "12", unit: "", approx: "exact" }],
  ] as const)("accepts %s", (words, fact) => {
    expect(runRule("NUM-03", withFigure(words, fact))).toEqual([]);
  });

  it.each([
    ["another value", "900余人次", {}],
    ["another unit", "1000余人", {}],
    ["no approximation", "1000人次", {}],
  ])("finds %s", (_what, words, fact) => {
    expect(runRule("NUM-03", withFigure(words, fact))).toMatchObject([
      {
        severity: "error",
        excerpt: words,
        context: { problem: "differs", found: words, expected: "1000人次" },
      },
    ]);
  });

  it("finds a figure whose fact is gone", () => {
    expect(runRule("NUM-03", withFigure("1000余人次"))).toMatchObject([{ context: { problem: "gone" } }]);
  });
});
