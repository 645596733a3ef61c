import type { StatutoryRole } from "../manuscript/statutory-role.ts";
import type { Found, Rule } from "./finding.ts";
import { wholeOf } from "./places.ts";

const balanced: ReadonlySet<StatutoryRole> = new Set([
  "measures_outcomes",
  "shortcomings_causes",
  "principal_duties",
  "next_year_plan",
]);

/** Below this a text is being begun, and its balance says nothing. */
const fewestToWeigh = 400;
const smallest = 0.05;
const largest = 0.6;

const characters = (text: string): number => text.replace(/\s/gu, "").length;

/**
 * STR-09: no section under 5 % or over 60 % of the text, and the whole within the campaign's limits (context
 * `problem`: small, large, short or long; `share` in per cent; `count` and `expected` in characters without blanks).
 */
export const balance: Rule = (text) => {
  const weights = text.sections.map((section) => ({ section, weight: characters(section.text) }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const ofSections =
    total < fewestToWeigh
      ? []
      : weights
          .filter(({ section, weight }) => balanced.has(section.statutoryRole) && weight > 0)
          .flatMap(({ section, weight }): readonly Found[] => {
            const share = weight / total;
            if (share >= smallest && share <= largest) return [];
            const problem = share < smallest ? "small" : "large";
            return [{ ...wholeOf(section), context: { problem, share: Math.round(share * 100) } }];
          });
  const { minCharacters = null, maxCharacters = null } = text.requirements ?? {};
  const ofWhole = (problem: string, expected: number): Found => ({
    ...wholeOf(null),
    context: { problem, count: total, expected },
  });
  return [
    ...ofSections,
    ...(minCharacters !== null && total > 0 && total < minCharacters
      ? [ofWhole("short", minCharacters)]
      : []),
    ...(maxCharacters !== null && total > maxCharacters ? [ofWhole("long", maxCharacters)] : []),
  ];
};
