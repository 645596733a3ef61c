import { charactersPerLine, widthOf } from "./measures.ts";

/**
 * 署名 and 成文日期 without a seal (GB/T 9704-2012, 7.3.5.2): 署名 two characters from the right, the first
 * character of the date two to the right of the first of 署名; a date that would reach farther stands two from the
 * right and 署名 moves left. Answers the free characters right of each.
 */
export function signatureIndents(
  issuers: readonly string[],
  date: string | null,
): { issuer: number; date: number } {
  const longest = Math.max(0, ...issuers.map(widthOf));
  if (date === null) return { issuer: 2, date: 2 };
  const issuerStart = charactersPerLine - 2 - longest;
  const dateEnd = issuerStart + 2 + widthOf(date);
  if (dateEnd <= charactersPerLine - 2) return { issuer: 2, date: charactersPerLine - dateEnd };
  return { issuer: Math.max(2, 4 + widthOf(date) - longest), date: 2 };
}
