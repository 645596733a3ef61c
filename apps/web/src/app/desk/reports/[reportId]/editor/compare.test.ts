import { bodyFromParagraphs } from "@nianbao/document/body";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareBodies, compareWords } from "./compare.ts";

const texts = fc.array(fc.constantFrom("甲", "乙", "丙", "丁"), { maxLength: 8 }).map(bodyFromParagraphs);

test("each side of the comparison is the whole text in its order", () => {
  fc.assert(
    fc.property(texts, texts, (mine, theirs) => {
      const rows = compareBodies(mine, theirs);
      expect(rows.flatMap((row) => row.mine ?? [])).toEqual(mine.content);
      expect(rows.flatMap((row) => row.theirs ?? [])).toEqual(theirs.content);
      for (const row of rows) expect(row.same).toBe(row.same && row.mine !== null && row.theirs !== null);
    }),
  );
});

test("a changed paragraph faces the one it was made from", () => {
  const rows = compareBodies(
    bodyFromParagraphs(["一样", "检查126次", "一样"]),
    bodyFromParagraphs(["一样", "检查128次", "一样"]),
  );
  expect(rows.map((row) => row.same)).toEqual([true, false, true]);
});

test("words are marked whole, and the marked words are all that differs", () => {
  const { mine, theirs } = compareWords("全年开展检查126次。", "全年开展检查128次。");
  expect(mine.filter((each) => each.changed).map((each) => each.text)).toEqual(["126"]);
  expect(theirs.filter((each) => each.changed).map((each) => each.text)).toEqual(["128"]);
  expect(mine.map((each) => each.text).join("")).toBe("全年开展检查126次。");
});
