import { indicators } from "./catalogue.ts";
import type { Indicator } from "./indicator.ts";

const byUnit: ReadonlyMap<string, readonly Indicator[]> = new Map(
  [...new Set(indicators.flatMap(({ units }) => units))].map((unit) => [
    unit,
    indicators.filter(({ units }) => units.includes(unit)),
  ]),
);

/** How well words speak of an indicator: the length of what fits, 0 where a group of its words has no match. */
function fit(indicator: Indicator, words: string): number {
  let score = 0;
  for (const group of indicator.words) {
    const best = Math.max(0, ...group.filter((word) => words.includes(word)).map((word) => word.length));
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/**
 * The measure that a number with this label (the words around it) and unit is most likely a value of; null when
 * none fits or two fit equally well.
 */
export function proposeIndicator(label: string, unit: string): Indicator | null {
  const ranked = (byUnit.get(unit) ?? [])
    .map((indicator) => ({ indicator, score: fit(indicator, label) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score !== second?.score ? first.indicator : null;
}

/** The measures whose code, label or words contain what is typed, those whose label begins with it first. */
export function searchIndicators(typed: string): readonly Indicator[] {
  const query = typed.trim().toUpperCase();
  if (query === "") return indicators;
  const rank = ({ code, label, words }: Indicator): number => {
    if (label.startsWith(query) || code.startsWith(query)) return 0;
    if (label.includes(query)) return 1;
    return words.flat().some((word) => word.includes(query) || query.includes(word)) ? 2 : 3;
  };
  return indicators
    .map((indicator) => ({ indicator, rank: rank(indicator) }))
    .filter(({ rank: found }) => found < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ indicator }) => indicator);
}
