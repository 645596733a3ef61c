import type { Rule } from "./finding.ts";
import { placesOf, wholeOf } from "./places.ts";

/** TRM-02: the phrases that the campaign's notice requires stand somewhere in the text (context `text`: the phrase). */
export const requiredPhrases: Rule = (text) => {
  const whole = placesOf(text)
    .map(({ value }) => value)
    .join("\n");
  return (text.requirements?.requiredPhrases ?? [])
    .filter((phrase) => phrase.trim() !== "" && !whole.includes(phrase))
    .map((phrase) => ({ ...wholeOf(null), context: { text: phrase } }));
};
