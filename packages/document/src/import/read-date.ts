import { isCalendarDate } from "../issue-date.ts";

const digits = "〇一二三四五六七八九";

function numberOf(text: string): number {
  const arabic = text.replace(/[０-９]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^\d+$/u.test(arabic)) return Number(arabic);
  const plain = text.replace(/[零○O]/gu, "〇");
  const ten = plain.indexOf("十");
  if (ten < 0) return Number([...plain.matchAll(/./gu)].map(([c]) => digits.indexOf(c)).join(""));
  const tens = ten === 0 ? 1 : digits.indexOf(plain.charAt(ten - 1));
  const ones = ten === plain.length - 1 ? 0 : digits.indexOf(plain.charAt(ten + 1));
  return tens * 10 + ones;
}

const datePattern =
  /([\d０-９]{4}|[〇零○O一二三四五六七八九]{4})\s?年\s?([\d０-９]{1,2}|[一二三四五六七八九十]{1,2})\s?月\s?([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?日/u;

/** The first date written in a text, as ISO calendar date with its words and place; null when there is none. */
export function findDate(text: string): { iso: string; words: string; index: number } | null {
  const found = datePattern.exec(text);
  const [words, ...parts] = found ?? [];
  if (found === null || words === undefined) return null;
  const [year = 0, month = 0, day = 0] = parts.map(numberOf);
  if (!isCalendarDate(year, month, day)) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return { iso: `${year}-${two(month)}-${two(day)}`, words, index: found.index };
}
