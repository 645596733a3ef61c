import type { CheckedSection, CheckedText } from "./checked-text.ts";
import type { FindingPart, Found } from "./finding.ts";

/** A stretch of plain text that rules scan: the title, a section's heading or its text. */
export interface Place {
  readonly part: FindingPart;
  readonly sectionId: string | null;
  readonly value: string;
}

/** Every place of a text in reading order. */
export const placesOf = (text: CheckedText): readonly Place[] => [
  { part: "title", sectionId: null, value: text.title },
  ...text.sections.flatMap((section): readonly Place[] => [
    { part: "heading", sectionId: section.id, value: section.heading },
    { part: "text", sectionId: section.id, value: section.text },
  ]),
];

export interface Match {
  readonly part: FindingPart;
  readonly sectionId: string | null;
  readonly from: number;
  readonly to: number;
  readonly excerpt: string;
}

/** The characters from `from` to `to` of a place. */
export const matchAt = (place: Place, from: number, to: number): Match => ({
  part: place.part,
  sectionId: place.sectionId,
  from,
  to,
  excerpt: place.value.slice(from, to),
});

/** The characters from `from` to `to` of a section's text. */
export const inSection = (section: CheckedSection, from: number, to: number): Match =>
  matchAt({ part: "text", sectionId: section.id, value: section.text }, from, to);

/** A finding that speaks of a whole section, or of the whole manuscript. */
export const wholeOf = (section: CheckedSection | null): Omit<Found, "context"> => ({
  part: section ? "text" : null,
  sectionId: section?.id ?? null,
  from: null,
  to: null,
  excerpt: null,
});

/** Where a pattern (with the g flag) occurs in a place. */
export const matchesIn = (place: Place, pattern: RegExp): readonly Match[] =>
  [...place.value.matchAll(pattern)].map((match) =>
    matchAt(place, match.index, match.index + match[0].length),
  );

/** Matches in reading order; of overlapping ones the first and longest stands. */
export function withoutOverlaps<T extends Pick<Match, "from" | "to">>(found: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const match of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || match.from >= last.to) kept.push(match);
  }
  return kept;
}

/** Where any of the patterns occurs, in reading order; of overlapping matches the first and longest stands. */
export const scan = (text: CheckedText, patterns: readonly RegExp[]): readonly Match[] =>
  placesOf(text).flatMap((place) =>
    withoutOverlaps(patterns.flatMap((pattern) => matchesIn(place, pattern))),
  );

/** Where a word occurs in a place. */
export function occurrences(place: Place, word: string): readonly Match[] {
  const found: Match[] = [];
  if (word === "") return found;
  for (let at = place.value.indexOf(word); at >= 0; at = place.value.indexOf(word, at + word.length))
    found.push(matchAt(place, at, at + word.length));
  return found;
}
