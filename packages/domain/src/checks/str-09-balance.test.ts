import { expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { balance } from "./str-09-balance.ts";

const sized = (sizes: Readonly<Record<string, number>>) => ({
  ...cleanText,
  sections: cleanText.sections.map((section) => ({
    ...section,
    text: "字".repeat(sizes[section.id] ?? 100),
  })),
});
const requirements = {
  requiredPhrases: [],
  documentNumberRequired: false,
  addressees: [],
  minCharacters: null,
  maxCharacters: null,
};

it("is content with sections between 5 and 60 per cent", () => {
  expect(balance(sized({ measures: 250, plan: 50, preamble: 1 }))).toEqual([]);
});

it("points to the section that is too small or too large, with its share", () => {
  expect(balance(sized({ measures: 700, plan: 20 }))).toMatchObject([
    { sectionId: "measures", context: { problem: "large", share: 69 } },
    { sectionId: "plan", context: { problem: "small", share: 2 } },
  ]);
});

it("weighs nothing while the text is being begun", () => {
  expect(balance(withSection("measures", { text: "字".repeat(200) }))).toEqual([]);
});

it.each([
  [{ minCharacters: 900, maxCharacters: null }, "short", 900],
  [{ minCharacters: null, maxCharacters: 400 }, "long", 400],
])("keeps the campaign's limits %j", (limits, problem, expected) => {
  expect(balance({ ...sized({}), requirements: { ...requirements, ...limits } })).toMatchObject([
    { part: null, context: { problem, count: 500, expected } },
  ]);
});

it("lets a text within the limits pass, blanks not counted", () => {
  const text = withSection("measures", { text: "字 ".repeat(100) });
  expect(
    balance({ ...text, requirements: { ...requirements, minCharacters: 200, maxCharacters: 400 } }),
  ).toEqual([]);
});
