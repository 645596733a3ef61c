import type { CheckedText } from "./checked-text.ts";
import type { Found, Rule } from "./finding.ts";
import { matchAt, matchesIn, type Place, placesOf } from "./places.ts";

const we = /我们|咱们/gu;
const self = /我(?:街道|局|镇|乡|委|办|区|县|市|中心|处|院|站|单位)/gu;
const quoted = /“[^”\n]{0,60}$/u;

const isQuoted = (place: Place, at: number): boolean =>
  quoted.test(place.value.slice(Math.max(0, at - 62), at));

/** The word by which the text calls its body most often, or null when it has none. */
function ownWord(text: CheckedText): string | null {
  const counts = new Map<string, number>();
  for (const section of text.sections)
    for (const [word] of section.text.matchAll(self)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const body = [...counts].filter(([word]) => !/我[区县市]/u.test(word)).toSorted((a, b) => b[1] - a[1]);
  return body[0]?.[0] ?? null;
}

/** TRM-04: an official text says 我局, 我镇, not 我们; words in quotation marks are other people's. */
export const personWords: Rule = (text) => {
  const own = ownWord(text);
  return placesOf(text).flatMap((place) =>
    matchesIn(place, we)
      .filter((match) => !isQuoted(place, match.from))
      .map(
        (match): Found => ({
          ...matchAt(place, match.from, match.to),
          context: { text: match.excerpt, expected: own ?? "" },
          fix: own === null ? null : { from: match.from, to: match.to, replacement: own },
        }),
      ),
  );
};
