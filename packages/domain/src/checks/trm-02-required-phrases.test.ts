import { expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { requiredPhrases } from "./trm-02-required-phrases.ts";

const requirements = {
  requiredPhrases: ["习近平法治思想", "法治化营商环境"],
  documentNumberRequired: false,
  addressees: [],
  minCharacters: null,
  maxCharacters: null,
};

it("names each phrase that stands nowhere", () => {
  const text = withSection("measures", { text: "深入学习习近平法治思想。" });
  expect(requiredPhrases({ ...text, requirements })).toMatchObject([
    { part: null, context: { text: "法治化营商环境" } },
  ]);
});

it("accepts a phrase in a heading, and asks for none where no notice is known", () => {
  const text = withSection("measures", { heading: "学习习近平法治思想 优化法治化营商环境" });
  expect(requiredPhrases({ ...text, requirements })).toEqual([]);
  expect(requiredPhrases(cleanText)).toEqual([]);
});
