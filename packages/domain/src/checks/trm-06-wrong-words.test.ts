import { expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { confusables } from "../dictionaries/confusables.ts";
import { wrongWords } from "./trm-06-wrong-words.ts";

const of = (text: string) =>
  wrongWords(withSection("measures", { text })).map(({ excerpt, fix }) => [excerpt, fix?.replacement]);

it("finds every word of its list and mends it so that nothing is left to find", () => {
  for (const { wrong, right } of confusables) {
    expect(of(`开展${wrong}工作`), wrong).toEqual([[wrong, right]]);
    expect(of(`开展${right}工作`), right).toEqual([]);
  }
});

it.each([
  "加强法治政府建设，落实法制审核、政府法制工作要求。",
  "制订年度计划，推荐先进典型，会议截止时间为5日。",
  "学习《关于法制政府建设的意见》。",
])("has nothing to say about %s", (text) => {
  expect(of(text)).toEqual([]);
});

it("takes the region's own words", () => {
  const dictionaries = {
    confusables: [{ wrong: "青和区", right: "青禾区" }],
    names: [],
    slogans: [],
    laws: [],
  };
  expect(wrongWords({ ...withSection("measures", { text: "青和区数据局" }), dictionaries })).toMatchObject([
    { excerpt: "青和区", from: 0, to: 3, fix: { replacement: "青禾区" } },
  ]);
});
