import { reuseOf, sentencesOf } from "../similarity/sentences.ts";
import type { Rule } from "./finding.ts";
import { wholeOf } from "./places.ts";

const tooMuch = 0.6;

/** TRM-07: no more than 60 % of the text is taken over from the body's own report of the year before (`share`, %). */
export const reuse: Rule = (text) => {
  if (!text.previous) return [];
  const earlier = sentencesOf(text.previous.sections.map((section) => section.text).join("\n"));
  const { share } = reuseOf(text.sections.map((section) => section.text).join("\n"), earlier);
  return share > tooMuch
    ? [{ ...wholeOf(null), context: { share: Math.round(share * 100), found: text.previous.year } }]
    : [];
};
