import type { CheckedText } from "./checked-text.ts";
import type { FindingPart } from "./finding.ts";

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

/** Where a pattern (with the g flag) occurs in a place. */
export const matchesIn = (place: Place, pattern: RegExp): readonly Match[] =>
  [...place.value.matchAll(pattern)].map((match) => ({
    part: place.part,
    sectionId: place.sectionId,
    from: match.index,
    to: match.index + match[0].length,
    excerpt: match[0],
  }));

/** Where any of the patterns occurs, in reading order; of overlapping matches the first and longest stands. */
export function scan(text: CheckedText, patterns: readonly RegExp[]): readonly Match[] {
  return placesOf(text).flatMap((place) => {
    const found = patterns
      .flatMap((pattern) => matchesIn(place, pattern))
      .toSorted((a, b) => a.from - b.from || b.to - a.to);
    const kept: Match[] = [];
    for (const match of found) {
      const last = kept.at(-1);
      if (!last || match.from >= last.to) kept.push(match);
    }
    return kept;
  });
}
