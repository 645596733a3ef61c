import type { Found, Rule } from "./finding.ts";
import { occurrences, placesOf, withoutOverlaps } from "./places.ts";

/** Laws that are no longer in force keep the words of their time. */
const titles = /《[^《》\n]{1,80}》/gu;

/** TRM-06: words that are wrong in every sentence, by the dictionary of confusable words (context `expected`). */
export const wrongWords: Rule = (text) =>
  placesOf(text).flatMap((place) => {
    const masked = place.value.replace(titles, (title) => "　".repeat(title.length));
    return withoutOverlaps(
      text.dictionaries.confusables.flatMap(({ wrong, right }) =>
        occurrences({ ...place, value: masked }, wrong).map((match) => ({ ...match, right })),
      ),
    ).map(
      ({ right, ...match }): Found => ({
        ...match,
        context: { text: match.excerpt, expected: right },
        fix: { from: match.from, to: match.to, replacement: right },
      }),
    );
  });
