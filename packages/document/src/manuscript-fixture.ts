import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import fc from "fast-check";
import type { BlockNode, Body, InlineNode } from "./body.ts";
import { cleanLine } from "./clean-text.ts";
import { approximations, type Fact, type Manuscript, type Section } from "./manuscript.ts";
import { validateBody } from "./validate-body.ts";

/** Rare characters of names and places, two of them outside the basic plane. */
export const rareCharacters = ["䶮", "㛃", "𬭊", "镕", "喆"] as const;

const character = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  { weight: 3, arbitrary: fc.constantFrom(...rareCharacters, "一", "是", "。", "，", "件", "e\u0301") },
  { weight: 1, arbitrary: fc.constantFrom("<", ">", "&", '"', "'", "</p>", "&amp;", "{", "`", "$") },
);

/** Any text at all, rich in markup and rare characters. */
export const anyText: fc.Arbitrary<string> = fc.array(character, { maxLength: 20 }).map((c) => c.join(""));

const text = (longest: number): fc.Arbitrary<string> =>
  anyText.map((t) => cleanLine(cleanLine(t).slice(0, longest)).trim());
const word = (longest: number): fc.Arbitrary<string> => text(longest).map((t) => cleanLine(`字${t}`));

const inline: fc.Arbitrary<InlineNode> = fc
  .tuple(fc.boolean(), fc.boolean(), word(40), fc.constantFrom("f0", "f1", "gone"))
  .map(([isFigure, isStrong, content, factId]) => {
    const marks = isStrong ? { marks: [{ type: "strong" as const }] } : {};
    return isFigure
      ? { type: "figure", attrs: { factId, text: content }, ...marks }
      : { type: "text", text: content, ...marks };
  });

const inlines = fc.array(inline, { maxLength: 4 });

const block: fc.Arbitrary<BlockNode> = fc.oneof(
  inlines.map((content): BlockNode => ({ type: "paragraph", content })),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), inlines)
    .map(([level, content]): BlockNode => ({ type: "heading", attrs: { level }, content })),
  fc
    .array(fc.tuple(fc.constantFrom("tableCell" as const, "tableHeader" as const), inlines), {
      minLength: 1,
      maxLength: 3,
    })
    .map(
      (cells): BlockNode => ({
        type: "table",
        content: [
          {
            type: "tableRow",
            content: cells.map(([type, content]) => ({
              type,
              attrs: { colspan: 1, rowspan: 2 },
              content: [{ type: "paragraph", content }],
            })),
          },
        ],
      }),
    ),
);

/** Bodies in normal form. */
export const anyBody: fc.Arbitrary<Body> = fc.array(block, { minLength: 1, maxLength: 3 }).map((content) => {
  const answer = validateBody({ type: "doc", content });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.body;
});

const anyFact = (id: string): fc.Arbitrary<Fact> =>
  fc.record({
    id: fc.constant(id),
    indicatorCode: fc.constantFrom(null, "SUPV-05"),
    label: text(30),
    value: fc.constantFrom("0", "5", "1000", "97.90"),
    unit: fc.constantFrom("", "件", "人次", "%"),
    approx: fc.constantFrom(...approximations),
    denominator: fc.constantFrom(null, "5"),
    period: fc.constantFrom(null, "2026年上半年"),
  });

const anySection: fc.Arbitrary<Section> = fc.record({
  id: fc.uuid(),
  heading: fc.oneof(fc.constant(""), word(30)),
  statutoryRole: fc.constantFrom(...statutoryRoles),
  body: anyBody,
});

export const anyManuscript: fc.Arbitrary<Manuscript> = fc.record({
  title: word(40),
  issuers: fc.array(word(20), { minLength: 1, maxLength: 2 }),
  addressee: text(20),
  cc: fc.array(word(20), { maxLength: 2 }),
  signatory: fc.oneof(fc.constant(null), word(10)),
  sections: fc.array(anySection, { maxLength: 3 }),
  facts: fc.tuple(anyFact("f0"), anyFact("f1")),
});

/** One small manuscript of a fictional bureau. */
export const smallManuscript: Manuscript = {
  title: "青禾区档案局2026年度法治政府建设年度报告",
  issuers: ["青禾区档案局"],
  addressee: "区委、区政府：",
  cc: ["区委依法治区办"],
  signatory: "林镕",
  facts: [
    {
      id: "f1",
      indicatorCode: "STUD-01",
      label: "集体学法",
      value: "12",
      unit: "次",
      approx: "exact",
      denominator: null,
      period: null,
    },
  ],
  sections: [
    {
      id: "s0",
      heading: "",
      statutoryRole: "preamble",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "现报告如下：" }] }],
      },
    },
    {
      id: "s1",
      heading: "主要举措和成效",
      statutoryRole: "measures_outcomes",
      body: {
        type: "doc",
        content: [
          { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "学法" }] },
          {
            type: "paragraph",
            content: [
              { type: "text", text: "全年集体学法" },
              { type: "figure", attrs: { factId: "f1", text: "10次" } },
              { type: "text", text: "。" },
            ],
          },
        ],
      },
    },
    {
      id: "s2",
      heading: "不足和原因",
      statutoryRole: "shortcomings_causes",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "宣传形式不多。" }] }],
      },
    },
  ],
};
