const digitOf: ReadonlyMap<string, number> = new Map(
  [..."〇一二三四五六七八九"]
    .map((character, value): [string, number] => [character, value])
    .concat([
      ["零", 0],
      ["○", 0],
      ["两", 2],
    ]),
);
const smallUnit: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const largeUnit: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);

/**
 * The value of a Chinese numeral below 10^16: 两百零五, 十二, 一千二百, 三万五千, 百 (100), or digit by digit,
 * 二〇二五 (2025). Null when the characters are no numeral; 三五 (three to five) is none.
 */
export function readChineseNumeral(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  const digits = characters.map((character) => digitOf.get(character));
  if (digits.every((digit) => digit !== undefined))
    return characters.length > 1 && characters.length < 4 ? null : Number(digits.join(""));
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let largest = Infinity;
  let smallest = Infinity;
  for (const character of characters) {
    const digit = digitOf.get(character);
    const small = smallUnit.get(character);
    const large = largeUnit.get(character);
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      pending = digit;
    } else if (small !== undefined) {
      if (small >= smallest) return null;
      section += (pending === null || pending === 0 ? 1 : pending) * small;
      smallest = small;
      pending = null;
    } else if (large !== undefined) {
      if (large >= largest) return null;
      section += pending ?? 0;
      total += (section === 0 ? 1 : section) * large;
      [section, pending, largest, smallest] = [0, null, large, Infinity];
    } else return null;
  }
  return total + section + (pending ?? 0);
}
