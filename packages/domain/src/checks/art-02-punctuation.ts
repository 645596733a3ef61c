import type { Found, Rule } from "./finding.ts";
import {
  type Match,
  matchAt,
  matchesIn,
  occurrences,
  type Place,
  placesOf,
  withoutOverlaps,
} from "./places.ts";
import { unpaired } from "./pairs.ts";

const fullWidth: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
};

/** The stronger of two marks that stand together is the one that was meant. */
const strength = "、，：；。！？";

const stronger = (marks: string): string => {
  if (/^。{3,}$/u.test(marks)) return "……";
  return [...marks].reduce((a, b) => (strength.indexOf(b) > strength.indexOf(a) ? b : a));
};

const halfWidth = (text: string): string =>
  [...text].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0)).join("");

type Slip = readonly [pattern: RegExp, mended: (excerpt: string) => string];

const slips: readonly Slip[] = [
  [/(?<=[\p{Script=Han}”》）])[,;:!?](?=[\p{Script=Han}“《（])/gu, (mark) => fullWidth[mark] ?? mark],
  [/(?<=[\d%％])[,;](?=[\p{Script=Han}“《（])/gu, (mark) => fullWidth[mark] ?? mark],
  [/(?<=\p{Script=Han})[,;:](?=\d)/gu, (mark) => fullWidth[mark] ?? mark],
  [/(?<=\p{Script=Han})[,;.!?](?=\n|$)/gu, (mark) => fullWidth[mark] ?? mark],
  [/(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu, () => "。"],
  [/[、，：；。！？]{2,}/gu, stronger],
  [/\((?=[^()（）\n]{0,40}\p{Script=Han})[^()（）\n]{1,40}\)/gu, (text) => `（${text.slice(1, -1)}）`],
  [/（[^()（）\n]{1,60}\)|\([^()（）\n]{1,60}）/gu, (text) => `（${text.slice(1, -1)}）`],
  [/《[^《》<>\n]{1,60}>|<[^《》<>\n]{1,60}》/gu, (text) => `《${text.slice(1, -1)}》`],
  [/[[【](?:19|20)\d{2}[\]】](?=\s?\d+\s?号)/gu, (text) => `〔${text.slice(1, -1)}〕`],
  [/(?<=\p{Script=Han})[(（](?:19|20)\d{2}[)）](?=\s?\d+\s?号)/gu, (text) => `〔${text.slice(1, -1)}〕`],
  [/(?<=\p{Script=Han}{2})[ \u3000]+(?=\p{Script=Han}{2})/gu, () => ""],
  [/(?<=[、，：；。！？）》”])[ \u3000]+(?=[\p{Script=Han}“《（])/gu, () => ""],
  [/(?<=\p{Script=Han})[ \u3000]+(?=[、，：；。！？])/gu, () => ""],
  [/[０-９]+(?:．[０-９]+)?|[Ａ-Ｚａ-ｚ]+/gu, halfWidth],
];

const han = /[\p{Script=Han}，。；：、]/u;

const found = (match: Match, replacement: string | null): Found => ({
  ...match,
  context: { text: match.excerpt },
  fix: replacement === null ? null : { from: match.from, to: match.to, replacement },
});

/** Straight quotes beside 汉字: a pair is mended as one; where a paragraph has an odd one, only a person can say. */
function quotes(place: Place): readonly Found[] {
  let start = 0;
  return place.value.split("\n").flatMap((paragraph) => {
    const from = start;
    start += paragraph.length + 1;
    return [
      [`"`, "“", "”"],
      ["'", "‘", "’"],
    ].flatMap(([quote = "", open = "", close = ""]) => {
      const all = occurrences({ ...place, value: paragraph }, quote).map((match) => match.from);
      const beside = (at: number) => han.test(`${paragraph[at - 1] ?? ""}${paragraph[at + 1] ?? ""}`);
      if (all.length % 2 === 1)
        return all.filter(beside).map((at) => found(matchAt(place, from + at, from + at + 1), null));
      return all.flatMap((at, index) => {
        const end = all[index + 1];
        if (index % 2 === 1 || end === undefined || !(beside(at) || beside(end))) return [];
        const match = matchAt(place, from + at, from + end + 1);
        return [found(match, open + match.excerpt.slice(1, -1) + close)];
      });
    });
  });
}

/** A text with more marks without a partner is no text; the rest is not worth a list. */
const mostAlone = 200;

/**
 * ART-02: half-width marks among 汉字, marks set twice, straight quotes, brackets of two kinds or without a partner,
 * wrong brackets in document numbers, blanks inside the text, full-width digits (GB/T 15834-2011).
 */
export const punctuation: Rule = (text) =>
  placesOf(text).flatMap((place) => {
    const mended = slips.flatMap(([pattern, mend]) =>
      matchesIn(place, pattern).map((match) => found(match, mend(match.excerpt))),
    );
    const marks = withoutOverlaps(
      [...mended, ...quotes(place)].flatMap((each) =>
        each.from === null || each.to === null ? [] : [{ ...each, from: each.from, to: each.to }],
      ),
    );
    const taken = new Set(marks.flatMap(({ from, to }) => [from, to - 1]));
    const alone = unpaired(place.value)
      .filter((at) => !taken.has(at))
      .slice(0, mostAlone)
      .map((at) => found(matchAt(place, at, at + 1), null));
    return [...marks, ...alone].toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  });
