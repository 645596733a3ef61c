import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyFromParagraphs, bodyText, figuresOf } from "../body.ts";
import { anyBody } from "../manuscript-fixture.ts";
import { validateBody } from "../validate-body.ts";
import { proposeFacts, withFigures } from "./propose-facts.ts";

const body = bodyFromParagraphs([
  "2026年，全年组织集体学法12次，印发手册1000余份，培训1.2万人次。",
  "没有数字。",
  "办理政协提案4件。",
]);

describe("the facts proposed for a text", () => {
  it("are its numbers with label, value and unit, and not its years", () => {
    const facts = proposeFacts([bodyFromParagraphs(["开头。"]), body]);
    expect(facts.map(({ text, value, unit, approx }) => [text, value, unit, approx])).toEqual([
      ["12次", "12", "次", "exact"],
      ["1000余份", "1000", "份", "over"],
      ["1.2万人次", "12000", "人次", "exact"],
      ["4件", "4", "件", "exact"],
    ]);
    expect(facts.map(({ part, block }) => [part, block])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 2],
    ]);
    expect(facts[0]?.label).toContain("集体学法");
  });

  it("are sure only where the text would read as it does now", () => {
    expect(proposeFacts([body]).map(({ text, sure }) => [text, sure])).toEqual([
      ["12次", true],
      ["1000余份", true],
      ["1.2万人次", false],
      ["4件", true],
    ]);
  });

  it("become figures in the text without a character of it changed", () => {
    const facts = proposeFacts([body]);
    const with12And4 = facts.filter(({ value }) => value === "12" || value === "4");
    const figured = withFigures(body, with12And4);
    expect(bodyText(figured)).toBe(bodyText(body));
    expect(figuresOf(figured).map(({ attrs }) => attrs)).toEqual(
      with12And4.map(({ key, text }) => ({ factId: key, text })),
    );
  });

  it("leave any body valid and its words as they were", () => {
    fc.assert(
      fc.property(anyBody, (any) => {
        const figured = withFigures(any, proposeFacts([any]));
        expect(validateBody(figured).ok).toBe(true);
        expect(bodyText(figured)).toBe(bodyText(any));
      }),
    );
  });
});
