import { type Body, bodyText } from "@nianbao/document/body";
import { bodySchema } from "@nianbao/document/schema";
import { Node } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { offsetAt, rangeAt } from "./text-place.ts";

const cell = (text: string) => ({
  type: "tableCell" as const,
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
});
const body: Body = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "监管执法" }] },
    { type: "paragraph" },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "检查" },
        { type: "figure", attrs: { factId: "f", text: "126次" } },
        { type: "text", text: "，整改" },
        { type: "text", text: "到位", marks: [{ type: "strong" }] },
      ],
    },
    { type: "table", content: [{ type: "tableRow", content: [cell("甲"), cell("乙丙")] }] },
  ],
};
const doc = Node.fromJSON(bodySchema, body);
const textAt = (words: string) => {
  const from = bodyText(body).indexOf(words);
  const range = rangeAt(doc, from, from + words.length);
  return doc.textBetween(range.from, range.to, "\n", (leaf) => String(leaf.attrs["text"]));
};

test.each(["监管", "执法", "检查", "126次", "，整改到", "到位", "甲", "丙"])(
  "the place of %s in the plain text is its place in the document",
  (words) => {
    expect(textAt(words)).toBe(words);
  },
);

test("half of a figure is the whole of it", () => {
  expect(textAt("26次，整")).toBe("126次，整");
});

test.each(["监管", "执法", "126次", "，整改到", "到位", "甲", "丙"])(
  "the offsets of the place of %s are those of its words",
  (words) => {
    const from = bodyText(body).indexOf(words);
    const range = rangeAt(doc, from, from + words.length);
    expect([offsetAt(doc, range.from), offsetAt(doc, range.to)]).toEqual([from, from + words.length]);
  },
);

test("every position of the document has an offset in the text, and later ones no earlier offset", () => {
  const offsets = Array.from({ length: doc.content.size + 1 }, (_, position) => offsetAt(doc, position));
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  expect(offsets.at(-1)).toBe(bodyText(body).length);
});
