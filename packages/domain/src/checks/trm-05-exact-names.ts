import type { Found, Rule } from "./finding.ts";
import { type Match, matchAt, occurrences, type Place, placesOf, withoutOverlaps } from "./places.ts";

/** A shorter phrase may be one character off and still be another word. */
const shortestPhrase = 5;

/** Where `phrase` stands with exactly one character changed. */
function almost(place: Place, phrase: string): readonly Match[] {
  const found: Match[] = [];
  const { value } = place;
  for (let at = 0; at + phrase.length <= value.length; at += 1) {
    let differing = 0;
    for (let index = 0; index < phrase.length && differing < 2; index += 1)
      if (value.charCodeAt(at + index) !== phrase.charCodeAt(index)) differing += 1;
    if (differing === 1) found.push(matchAt(place, at, at + phrase.length));
  }
  return found;
}

/**
 * TRM-05: names and set phrases stand exactly as in the dictionary. A name's known mistakes are found anywhere; a set
 * phrase of five characters and more also where one character is another (context `expected`).
 */
export const exactNames: Rule = ({ dictionaries, ...text }) => {
  const { names, slogans } = dictionaries;
  const right = new Set([...slogans, ...names.map((name) => name.right)]);
  return placesOf({ ...text, dictionaries }).flatMap((place) => {
    const mistaken = names.flatMap(({ wrong, right: expected }) =>
      wrong ? occurrences(place, wrong).map((match) => ({ ...match, expected })) : [],
    );
    const slipped = slogans
      .filter((slogan) => slogan.length >= shortestPhrase)
      .flatMap((slogan) =>
        almost(place, slogan)
          .filter(({ excerpt }) => !right.has(excerpt))
          .map((match) => ({ ...match, expected: slogan })),
      );
    return withoutOverlaps([...mistaken, ...slipped]).map(
      ({ expected, ...match }): Found => ({
        ...match,
        context: { text: match.excerpt, expected },
        fix: { from: match.from, to: match.to, replacement: expected },
      }),
    );
  });
};
