import { expect, it } from "vitest";
import { saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const item = "编印办事手册，培训经办人员不少于80人次";
const of = (words: string, outcome: "done" | "not" | null) =>
  runRule("XRP-01", { ...saying(words), lastPlan: [{ text: item, outcome }] });

it("XRP-01 finds an item of last year's plan of which nobody says what became", () => {
  expect(of("举办讲座。", null)).toMatchObject([{ severity: "warning", context: { text: item } }]);
});

it("XRP-01 is content with an outcome, or with the item in the text", () => {
  expect(of("举办讲座。", "done")).toEqual([]);
  expect(of("举办讲座。", "not")).toEqual([]);
  expect(of("“编印办事手册、培训经办人员不少于80人次”一项完成大部分。", null)).toEqual([]);
});
