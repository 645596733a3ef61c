import { expect, it } from "vitest";
import { saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

it("SEC-03 finds a named company in a sentence with its business figures", () => {
  expect(runRule("SEC-03", saying("指导青禾星源科技有限公司，产值达3200万元。"))).toMatchObject([
    { severity: "warning", gate: "publish" },
  ]);
});

it.each(["走访青禾星源科技有限公司3次。", "全区工业产值达32亿元。", "走访某有限公司。产值达32亿元。"])(
  "SEC-03 is silent at %s",
  (words) => {
    expect(runRule("SEC-03", saying(words))).toEqual([]);
  },
);
