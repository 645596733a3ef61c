import type { Fix } from "./finding.ts";

const digits = "〇一二三四五六七八九";
const zeros = /[○零]/g;

/** A year written in a text, with its offsets (UTF-16). */
export interface WrittenYear {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const written = /(?:(?:19|20)\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})(?=\s*年)/g;
const apart = /《[^》]{0,80}》|〔[^〕]{0,20}〕|\d{4}\s*年?\s*[-–—~～至]+\s*\d{4}\s*年/g;

const toNumber = (text: string): number =>
  Number(
    [...text.replace(zeros, "〇")]
      .map((character) => {
        const value = digits.indexOf(character);
        return value < 0 ? character : String(value);
      })
      .join(""),
  );

/** The correction of a year, in the numerals it is written in. */
export const fixedYear = (text: string, { from, to }: WrittenYear, year: number): Fix => {
  const arabic = /^\d/u.test(text.slice(from, to));
  return {
    from,
    to,
    replacement: arabic ? String(year) : [...String(year)].map((d) => digits[Number(d)]).join(""),
  };
};

/**
 * The years that a text speaks of (2025年, 二〇二五年). Years in law titles, document numbers and
 * planning periods (2021—2025年) say nothing about the reported year and are left out.
 */
export function yearsIn(text: string): readonly WrittenYear[] {
  const masked = text.replace(apart, (part) => " ".repeat(part.length));
  return [...masked.matchAll(written)].map((match) => ({
    year: toNumber(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
