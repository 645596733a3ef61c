import type { Found, Rule } from "./finding.ts";
import { type Match, matchAt, matchesIn, type Place, placesOf, withoutOverlaps } from "./places.ts";
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

const straight = /(?<=[\p{Script=Han}，。；：、\d%])["']|["'](?=[\p{Script=Han}，。；：、])/gu;

/** Which of a pair each straight quote stands for, where its paragraph has an even number of them. */
function straightQuotes(value: string): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  let start = 0;
  for (const paragraph of value.split("\n")) {
    for (const [quote, pair] of [
      [`"`, ["“", "”"]],
      ["'", ["‘", "’"]],
    ] as const) {
      const at = [...paragraph.matchAll(new RegExp(quote, "g"))].map(({ index }) => start + index);
      if (at.length % 2 === 0) at.forEach((where, index) => places.set(where, pair[index % 2 === 0 ? 0 : 1]));
    }
    start += paragraph.length + 1;
  }
  return places;
}

const found = (match: Match, replacement: string | null): Found => ({
  ...match,
  context: { text: match.excerpt },
  fix: replacement === null ? null : { from: match.from, to: match.to, replacement },
});

const quotes = (place: Place): readonly Found[] => {
  const matches = matchesIn(place, straight);
  if (matches.length === 0) return [];
  const places = straightQuotes(place.value);
  return matches.map((match) => found(match, places.get(match.from) ?? null));
};

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
