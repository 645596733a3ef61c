import { bodyFromParagraphs } from "@nianbao/document/body";
import type { PaperRun } from "@nianbao/document/paper";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareBodies, compareLines } from "./compare.ts";

const words = (runs: readonly PaperRun[]) => runs.map((run) => run.text).join("");
const changed = (runs: readonly PaperRun[]) =>
  runs.filter((run) => run.change !== undefined).map((run) => run.text);
const texts = fc
  .array(fc.constantFrom("全年检查", "检查126次", "整改到位", "丁"), { maxLength: 8 })
  .map(bodyFromParagraphs);

test("each side of the comparison is the whole text in its order", () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const rows = compareBodies(left, right);
      expect(rows.flatMap((row) => row.leftBlock ?? [])).toEqual(left.content);
      expect(rows.flatMap((row) => row.rightBlock ?? [])).toEqual(right.content);
      for (const row of rows) {
        expect(row.same).toBe(row.same && row.leftBlock !== null && row.rightBlock !== null);
        if (row.same) expect(words(row.left)).toBe(words(row.right));
      }
    }),
  );
});

test("a changed paragraph faces the one it was made from", () => {
  const rows = compareBodies(
    bodyFromParagraphs(["一样", "检查126次，整改到位。", "一样"]),
    bodyFromParagraphs(["一样", "检查128次，整改到位。", "一样"]),
  );
  expect(rows.map((row) => row.same)).toEqual([true, false, true]);
});

test("a paragraph of its own faces nothing", () => {
  const rows = compareBodies(bodyFromParagraphs(["一样"]), bodyFromParagraphs(["一样", "新写的一段。"]));
  expect(rows.map((row) => [row.same, row.leftBlock === null])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test("a paragraph that became a heading is no longer the same", () => {
  const left = bodyFromParagraphs(["健全机制"]);
  const [row] = compareBodies(left, {
    type: "doc",
    content: [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "健全机制" }] }],
  });
  expect(row?.same).toBe(false);
});

test("bold print taken away is a change though the words stand", () => {
  const bold = { type: "text" as const, text: "健全机制", marks: [{ type: "strong" as const }] };
  const rows = compareBodies(
    { type: "doc", content: [{ type: "paragraph", content: [bold] }] },
    bodyFromParagraphs(["健全机制"]),
  );
  expect(rows.every((row) => !row.same)).toBe(true);
});

test("words are marked whole, and the marked words are all that differs", () => {
  const { left, right } = compareLines("全年开展检查126次。", "全年开展检查128次。");
  expect(changed(left)).toEqual(["126"]);
  expect(changed(right)).toEqual(["128"]);
  expect(words(left)).toBe("全年开展检查126次。");
  expect(words(right)).toBe("全年开展检查128次。");
});
