import { describe, expect, it } from "vitest";
import { saying, withFacts } from "../../testing/planted-in-figures.ts";
import { withSection } from "../../testing/checked-text.ts";
import { runRule } from "./all.ts";

describe("NUM-07 claims without a number", () => {
  it("finds one in a sentence about something countable, as a hint", () => {
    expect(runRule("NUM-07", saying("积极走村入户做宣传，反响不错。"))).toMatchObject([
      { severity: "hint", excerpt: "积极", context: { name: "宣传" } },
    ]);
    expect(runRule("NUM-07", saying("定期组织学法。多次征求意见。"))).toHaveLength(2);
  });

  it("is silent with a number in the sentence, without a countable thing, and outside what was done", () => {
    expect(runRule("NUM-07", saying("积极开展普法宣传9场。"))).toEqual([]);
    expect(runRule("NUM-07", saying("大力弘扬法治精神。"))).toEqual([]);
    expect(
      runRule("NUM-07", withSection("shortcomings", { text: "由于人手少，没有积极开展宣传。" })),
    ).toEqual([]);
    expect(runRule("NUM-07", withFacts())).toEqual([]);
  });
});
