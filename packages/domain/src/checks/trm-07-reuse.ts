import { reuseOf, type Sentence, sentencesOf } from "../similarity/sentences.ts";
import type { PreviousReport } from "./checked-context.ts";
import type { Rule } from "./finding.ts";
import { wholeOf } from "./places.ts";

const tooMuch = 0.6;

const sentencesOfPrevious = new WeakMap<PreviousReport, readonly Sentence[]>();

function earlierSentences(previous: PreviousReport): readonly Sentence[] {
  const known = sentencesOfPrevious.get(previous);
  if (known) return known;
  const sentences = sentencesOf(previous.sections.map((section) => section.text).join("\n"));
  sentencesOfPrevious.set(previous, sentences);
  return sentences;
}

/** TRM-07: no more than 60 % of the text is taken over from the body's own report of the year before (`share`, %). */
export const reuse: Rule = (text) => {
  if (!text.previous) return [];
  const { share } = reuseOf(
    text.sections.map((section) => section.text).join("\n"),
    earlierSentences(text.previous),
  );
  return share > tooMuch
    ? [{ ...wholeOf(null), context: { share: Math.round(share * 100), found: text.previous.year } }]
    : [];
};
