import type { Found, Rule } from "./finding.ts";
import { matchesIn, placesOf, withoutOverlaps } from "./places.ts";

const chinese = (text: string): string => text.replace(/[OoＯ○0零]/gu, "〇");

const malformed: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/(?<!\d)(?:19|20)\d{2}\s*度(?=[\p{Script=Han}，。；）]|$)(?!假)/gu, (text) => `${text.slice(0, 4)}年度`],
  [/(?<!\d)(?:19|20)\d{2}年(?:年度|度度)/gu, (text) => `${text.slice(0, 4)}年度`],
  [/(?<!\d)(?:19|20)\d{2}年年(?!终|底|末|初|内|中|均|度|报|检|审|会|轻|节|月)/gu, (text) => text.slice(0, 5)],
  [/(?<![\dA-Za-z])2[OoＯ]\d{2}(?=年)/gu, (text) => `20${text.slice(2)}`],
  [/二[OoＯ○0零〇][〇OoＯ○0零一二三四五六七八九]{2}(?=年)/gu, chinese],
];

/** YER-04: a year is written 2025年 or 2025年度, in Chinese 二〇二五年, neither 2025度 nor 二O二五年. */
export const yearForm: Rule = (text) =>
  placesOf(text).flatMap((place) =>
    withoutOverlaps(
      malformed.flatMap(([pattern, mend]) =>
        matchesIn(place, pattern)
          .map((match) => ({ ...match, expected: mend(match.excerpt) }))
          .filter(({ excerpt, expected }) => excerpt !== expected),
      ),
    ).map(
      ({ expected, ...match }): Found => ({
        ...match,
        context: { text: match.excerpt, expected },
        fix: { from: match.from, to: match.to, replacement: expected },
      }),
    ),
  );
