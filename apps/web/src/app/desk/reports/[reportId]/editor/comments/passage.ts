import { anchorAt, locate, type Passage as Place } from "@nianbao/document/passage";

/** A passage somebody marked to remark on it; without a quote the section as a whole. */
export interface MarkedPassage {
  readonly sectionId: string;
  readonly quote: string;
  /** Offset (UTF-16) of the quote in the section's plain text; where only the words are known a guess. */
  readonly from: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** The passage between two offsets of a section's plain text; blanks at its ends are left out. */
export function passageAt(sectionId: string, text: string, from: number, to: number): MarkedPassage {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = Math.max(start, from + words.trimEnd().length);
  const { quote, quoteFrom, prefix, suffix } = anchorAt(text, { from: start, to: end });
  return { sectionId, quote, from: quoteFrom, prefix, suffix };
}

/**
 * The passage whose words were selected on a drawn paper, where blanks may be missing or added; null when they are
 * not part of the section's text.
 * @param before what stands before the words in their block, as drawn
 */
export function passageOfWords(
  sectionId: string,
  text: string,
  words: string,
  before: string,
): MarkedPassage | null {
  const places = [...text].map((character) => character.length);
  const kept: number[] = [];
  let offset = 0;
  let spaceless = "";
  for (const length of places) {
    const character = text.slice(offset, offset + length);
    if (!/\s/u.test(character)) {
      for (let unit = 0; unit < length; unit += 1) kept.push(offset + unit);
      spaceless += character;
    }
    offset += length;
  }
  const wanted = words.replaceAll(/\s+/gu, "");
  const context = before.replaceAll(/\s+/gu, "").slice(-24);
  const place = locate(spaceless, { quote: wanted, quoteFrom: 0, prefix: context, suffix: "" });
  const first = place ? kept[place.from] : undefined;
  const last = place ? kept[place.to - 1] : undefined;
  return first === undefined || last === undefined ? null : passageAt(sectionId, text, first, last + 1);
}

/** Where a passage stands in a text that may have been written on since; null when its words are gone. */
export function whereNow(text: string, quote: string, place: Place | null): Place | null {
  if (quote === "") return null;
  if (place && text.slice(place.from, place.to) === quote) return place;
  return locate(text, { quote, quoteFrom: place?.from ?? 0, prefix: "", suffix: "" });
}
