import { describe, expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { saying, withFigure } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const excerpts = (words: string) => runRule("NUM-09", saying(words)).map(({ excerpt }) => excerpt);

describe("NUM-09 absolutes need evidence", () => {
  it.each([
    ["群众满意率100%。", ["100%"]],
    ["全年检查无违法和违反程序要求的做法。", ["无违法和违反程序要求的做法"]],
    ["法律顾问全覆盖，未发生任何投诉。", ["全覆盖", "未发生任何投诉"]],
    ["合格率百分之百。", ["百分之百"]],
  ])("finds those of %s", (words, expected) => {
    expect(excerpts(words)).toEqual(expected);
  });

  it.each(["合格率97%，发放1100%", "推进法律顾问全覆盖。", "查处违法案件3件。"])(
    "leaves %s alone",
    (words) => {
      expect(excerpts(words)).toEqual([]);
    },
  );

  it("is content with a fact that has evidence, or whose evidence nobody knows of", () => {
    const rate = { value: "100", unit: "%", approx: "exact" } as const;
    const of = (evidenceCount: number | null) =>
      runRule("NUM-09", withFigure("100%", { ...rate, evidenceCount }));
    expect(of(1)).toEqual([]);
    expect(of(null)).toEqual([]);
    expect(of(0)).toHaveLength(1);
  });

  it("does not judge aims of the next year", () => {
    expect(runRule("NUM-09", withSection("plan", { text: "办结率100%。" }))).toEqual([]);
  });
});
