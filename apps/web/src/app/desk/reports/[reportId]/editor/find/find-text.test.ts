import { bodySchema } from "@nianbao/document/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findInDoc, findInText, replaceInText } from "./find-text.ts";

const strong = [bodySchema.mark("strong")];
const doc = bodySchema.node("doc", null, [
  bodySchema.node("heading", { level: 2 }, [bodySchema.text("行政执法")]),
  bodySchema.node("paragraph", null, [
    bodySchema.text("全年行政"),
    bodySchema.text("检查", strong),
    bodySchema.node("figure", { factId: "f", text: "126次" }),
    bodySchema.text("，行政检查全覆盖。"),
  ]),
  bodySchema.node("table", null, [
    bodySchema.node("tableRow", null, [
      bodySchema.node("tableCell", { colspan: 1, rowspan: 1 }, [
        bodySchema.node("paragraph", null, [bodySchema.text("行政检查")]),
      ]),
    ]),
  ]),
]);
const wordsAt = ({ from, to }: { from: number; to: number }) =>
  doc.textBetween(from, to, "\n", (leaf) => String(leaf.attrs["text"]));

test("words are found across bold print and in cells, each at its own place", () => {
  const found = findInDoc(doc, "行政检查");
  expect(found).toHaveLength(3);
  for (const place of found) expect(wordsAt(place)).toBe("行政检查");
  expect(found.every(({ figure }) => !figure)).toBe(true);
});

test("words do not run from one line into the next", () => {
  expect(findInDoc(doc, "执法全年")).toEqual([]);
});

test("a place that touches a figure takes it in whole and says so", () => {
  const [place] = findInDoc(doc, "查126");
  expect(place?.figure).toBe(true);
  expect(place && wordsAt(place)).toBe("查126次");
  const [beside] = findInDoc(doc, "检查");
  expect(beside?.figure).toBe(false);
});

test("digits and letters are found in either width and case, punctuation only as it is written", () => {
  expect(findInText("２０２４年的2024年、ＡＩ和ai", "2024年")).toHaveLength(2);
  expect(findInText("ＡＩ和ai", "Ai")).toHaveLength(2);
  expect(findInText("一，二,三", "，")).toHaveLength(1);
});

test("nothing is found of nothing", () => {
  expect(findInText("法治", "")).toEqual([]);
  expect(findInDoc(doc, "")).toEqual([]);
});

test("what is replaced is all that changes: the same places hold the new words, the rest stands", () => {
  const letters = fc.array(fc.constantFrom("法", "治", "年"), { maxLength: 20 }).map((each) => each.join(""));
  const words = fc
    .array(fc.constantFrom("法", "治"), { minLength: 1, maxLength: 3 })
    .map((each) => each.join(""));
  fc.assert(
    fc.property(letters, words, (text, looked) => {
      const places = findInText(text, looked);
      expect(places.map(({ from, to }) => text.slice(from, to))).toEqual(places.map(() => looked));
      expect(replaceInText(text, places, "＊")).toBe(text.replaceAll(looked, "＊"));
    }),
  );
});
