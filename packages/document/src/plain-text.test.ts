import { describe, expect, it } from "vitest";
import { type Body, bodyText, figuresOf } from "./body.ts";
import { plainText } from "./plain-text.ts";

const paragraph = (text: string) => ({
  type: "paragraph" as const,
  content: [{ type: "text" as const, text }],
});

const body: Body = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "普法宣传" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "全年培训" },
        { type: "figure", attrs: { factId: "trainings", text: "12期" } },
        { type: "text", text: "。" },
      ],
    },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            {
              type: "tableHeader",
              attrs: { colspan: 1, rowspan: 1 },
              content: [paragraph("项目"), paragraph("类别")],
            },
            {
              type: "tableCell",
              attrs: { colspan: 1, rowspan: 1 },
              content: [
                { type: "paragraph", content: [{ type: "figure", attrs: { factId: "cases", text: "5件" } }] },
              ],
            },
          ],
        },
      ],
    },
    { type: "heading", attrs: { level: 3 } },
  ],
};

describe("the plain text of a body", () => {
  it("is the text that is searched and compared", () => {
    expect(plainText(body).text).toBe(bodyText(body));
  });

  it("cuts every figure out at its offsets, in reading order", () => {
    const { text, figures } = plainText(body);
    expect(figures.map(({ from, to }) => text.slice(from, to))).toEqual(["12期", "5件"]);
    expect(figures.map(({ factId }) => factId)).toEqual(figuresOf(body).map(({ attrs }) => attrs.factId));
  });

  it("knows where its headings stand, empty ones too", () => {
    const { text, headings } = plainText(body);
    expect(headings.map(({ level, from, to }) => [level, text.slice(from, to)])).toEqual([
      [2, "普法宣传"],
      [3, ""],
    ]);
  });
});
