/**
 * The page of GB/T 9704-2012 (5.2.1, 5.2.3) in twips, a twentieth of a point: A4, margins 37/26/35/28 mm, 22 rows of
 * 28 characters. One row is 579 and not 580, of which only 21 fit; 三号 is 16 pt in Word, so every character gives
 * up a quarter of a point to the 15.75 pt of the grid.
 */
export const page = { width: 11_906, height: 16_838 } as const;
export const margin = {
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1587,
  footer: 1446,
  header: 851,
} as const;
export const textWidth = page.width - margin.left - margin.right;
export const row = 579;
export const character = 315;
export const tighter = -5;

/** Sizes in half points: 三号, 二号, 四号. */
export const size3 = 32;
export const size2 = 44;
export const size4 = 28;

export const charactersPerLine = 28;
/** 二号 characters that fit on one line. */
export const titleCharactersPerLine = 20;

/** 四号 characters right of 抄送： within its rules. */
export const ccCharactersPerLine = 26;

/** The width of a text in characters of the grid: the digits of Times New Roman are half a character wide. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, each) => sum + (/[\u0020-\u007e]/u.test(each) ? 0.5 : 1), 0);

/** Half points of the letterhead: 12 characters fill a line, longer names shrink but stay above the title's size. */
export function letterheadSize(issuers: readonly string[]): number {
  const longest = Math.max(1, ...issuers.map(widthOf));
  return Math.round(31.5 * Math.min(2.15, Math.max(1.6, 26.1 / longest)));
}
