import { maxSectionCharacters } from "@nianbao/document/limits";
import { bodySchema } from "@nianbao/document/schema";
import { Fragment, Slice } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { cleanSlice, isTooLong } from "./paste.ts";

const paragraph = (...content: (string | { factId: string; text: string })[]) =>
  bodySchema.node(
    "paragraph",
    null,
    content.map((part) =>
      typeof part === "string" ? bodySchema.text(part) : bodySchema.node("figure", part),
    ),
  );
const pasted = (...blocks: ReturnType<typeof paragraph>[]) =>
  cleanSlice(new Slice(Fragment.from(blocks), 0, 0), bodySchema, (id) => id === "own").content.toJSON();

test("indents, blanks of web pages and invisible characters do not come along", () => {
  expect(pasted(paragraph("\u3000\u3000依法\u200B行政\u00A0为民"))).toEqual([
    { type: "paragraph", content: [{ type: "text", text: "依法行政 为民" }] },
  ]);
});

test("a figure of another report becomes its words, one of this report stays", () => {
  const [block] = pasted(paragraph("共", { factId: "alien", text: "5件" }, { factId: "own", text: "6件" }));
  expect(block).toMatchObject({ content: [{ text: "共5件" }, { type: "figure" }] });
});

test("of several lines, short ones with a typed number become headings without it", () => {
  expect(pasted(paragraph("（一）健全机制"), paragraph(), paragraph("全年开展检查。"))).toMatchObject([
    { type: "heading", attrs: { level: 2 }, content: [{ text: "健全机制" }] },
    { type: "paragraph" },
  ]);
});

test("more than a section may hold is too long also when it comes as HTML alone", () => {
  const slice = (length: number) => new Slice(Fragment.from(paragraph("法".repeat(length))), 0, 0);
  expect(isTooLong("", slice(maxSectionCharacters + 1))).toBe(true);
  expect(isTooLong("", slice(maxSectionCharacters))).toBe(false);
  expect(isTooLong("法".repeat(maxSectionCharacters + 1), Slice.empty)).toBe(true);
});
