/** Characters a text takes on a line: digits and letters of the shipped fonts are at most 0.58 wide. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.58 : 1), 0);
