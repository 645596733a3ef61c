import type { CheckedSection } from "./checked-text.ts";
import { markersIn } from "./enumeration.ts";
import type { Found, Rule } from "./finding.ts";
import { inSection } from "./places.ts";

const ordinals = "一二三四五六七八九十";

const typedNumber =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节部分、，])\s*/u;

/** A number typed before a heading, which is numbered anyway. */
function typedBefore(section: CheckedSection): readonly Found[] {
  const match = typedNumber.exec(section.heading);
  if (!match) return [];
  return [
    {
      part: "heading",
      sectionId: section.id,
      from: 0,
      to: match[0].length,
      excerpt: match[0].trim(),
      context: { problem: "typed", text: match[0].trim(), expected: "" },
      fix: { from: 0, to: match[0].length, replacement: "" },
    },
  ];
}

/** Headings that skip a level: 2 is （一）, 3 is 1., 4 is （1）; 一、 may be followed by 1. where it has no （一）. */
function skippedLevels(section: CheckedSection): readonly Found[] {
  let above = 1;
  const hasSecond = section.headings.some((heading) => heading.level === 2);
  return section.headings.flatMap(({ level, from, to }) => {
    const wrong = level > above + 1 && !(above === 1 && level === 3 && !hasSecond);
    above = level;
    if (!wrong) return [];
    const place = inSection(section, from, to);
    return [{ ...place, context: { problem: "skipped", text: place.excerpt, expected: "" } }];
  });
}

interface Numbered {
  readonly at: number;
  readonly length: number;
  readonly place: number;
}

/** Breaks in a run of numbers, and a first without a second where `needsSecond`. */
function breaks(
  section: CheckedSection,
  numbered: readonly Numbered[],
  write: (place: number) => string,
  needsSecond: boolean,
): readonly Found[] {
  let last = 0;
  return numbered.flatMap(({ at, length, place }, index) => {
    const expected = place === 1 || place === last + 1 ? place : last + 1;
    last = place;
    const next = numbered[index + 1];
    const alone = needsSecond && place === 1 && next?.place !== 2 && (!next || next.place === 1);
    if (place === expected && !alone) return [];
    return [
      {
        ...inSection(section, at, at + length),
        context: {
          problem: alone ? "alone" : "broken",
          text: write(place),
          expected: write(alone ? 2 : expected),
        },
      },
    ];
  });
}

const atLineStart = /(?<=^|\n)\s*（([一二三四五六七八九十])）/gu;

const typedRun = (section: CheckedSection): readonly Numbered[] =>
  [...section.text.matchAll(atLineStart)].map((match) => ({
    at: match.index + match[0].length - 3,
    length: 3,
    place: ordinals.indexOf(match[1] ?? "") + 1,
  }));

/**
 * STR-08: numbers follow each other: 一是…二是… runs are complete, typed （一）（二） as well, headings skip no level
 * and bear no typed number beside the generated one (context `problem`: typed, skipped, broken or alone; `expected`).
 */
export const numbering: Rule = (text) =>
  text.sections.flatMap((section) => [
    ...typedBefore(section),
    ...skippedLevels(section),
    ...breaks(
      section,
      markersIn(section.text).map(({ at, place }) => ({ at, place, length: 2 })),
      (place) => `${ordinals[place - 1] ?? ""}是`,
      true,
    ),
    ...breaks(section, typedRun(section), (place) => `（${ordinals[place - 1] ?? ""}）`, false),
  ]);
