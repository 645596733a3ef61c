import type { Approximation } from "../checks/checked-context.ts";
import { readChineseNumeral } from "./chinese-numeral.ts";
import { withoutCountless } from "./countless.ts";
import { shifted } from "./decimal.ts";
import type { NumberFound } from "./number-found.ts";
import { countingUnits, plainUnit, unitPattern } from "./units.ts";

const arabic = "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?";
const han = "[零〇一二两三四五六七八九十百千万亿]";
const before =
  "(?:(?<![节预集公制签违合契履邀条])(?:大约|约)|(?<![最附临就邻亲靠远新])(?:将近|接近|近)|超过|超|逾|突破)?";
const after = "(?:以上|左右|上下|有余)?";

const withArabic = new RegExp(
  `(${before})(?<![\\dA-Za-z.,])(${arabic})([余多]?)(万亿|万|亿|千|百)??([余多]?)(${unitPattern})(${after})`,
  "gu",
);
const withHan = new RegExp(
  `(${before})(?<!${han}|[数几好上成某每这那同])(${han}{1,16})([余多]?)([万亿])??([余多]?)(${unitPattern})(${after})`,
  "gu",
);
const percent = new RegExp(
  `(${before})百分之(?:(${arabic})|(${han}{1,5})(?:点([零〇一二三四五六七八九]{1,4}))?)(${after})`,
  "gu",
);
const tenths = new RegExp(`(${before})([一二三四五六七八九])成([余多]?)(${after})`, "gu");
const clauseEnd = /^(?:[，。；、！？：）)\s]|$)/u;

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };

const approxOf = (prefix: string, ...marks: readonly (string | undefined)[]): Approximation => {
  if (prefix.endsWith("约")) return "about";
  if (prefix.endsWith("近")) return "nearly";
  if (prefix !== "") return "over";
  if (marks.some((mark) => mark === "左右" || mark === "上下")) return "about";
  return marks.some((mark) => mark) ? "over" : "exact";
};

/** What 一 may count by itself at the end of a clause; 一起 and 一批 are turns of speech. */
const single: ReadonlySet<string> = new Set("次 件 家 份 户 人 项 名 块 篇 轮 人次".split(" "));

/** Whether a Chinese numeral counts something here and is no part of a word. */
function counts(numeral: string, value: number, unit: string, approx: Approximation, rest: string): boolean {
  if (/^[百千万亿]+$/u.test(numeral)) return approx !== "exact";
  if (unit === "分" && value <= 10) return false;
  if (value >= 10) return true;
  if (value === 0 || !countingUnits.has(unit)) return false;
  if (unit === "期") return numeral === "两";
  return value > 1 || (single.has(unit) && clauseEnd.test(rest));
}

const found = (
  source: string,
  match: RegExpExecArray,
  value: string,
  unit: string,
  approx: Approximation,
): NumberFound => ({
  from: match.index,
  to: match.index + match[0].length,
  text: source.slice(match.index, match.index + match[0].length),
  value,
  unit,
  approx,
});

const plainDigits = (digits: string): string => digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");

function* candidates(source: string, masked: string): Generator<NumberFound> {
  for (const match of masked.matchAll(withArabic)) {
    const [, prefix = "", digits = "", inner, scale = "", outer, unit = "", suffix] = match;
    const value = plainDigits(digits);
    const power = powers[scale] ?? 0;
    yield found(
      source,
      match,
      power === 0 ? value : shifted(value, power),
      plainUnit(unit),
      approxOf(prefix, inner, outer, suffix),
    );
  }
  for (const match of masked.matchAll(withHan)) {
    const [whole, prefix = "", numeral = "", inner, scale = "", outer, unit = "", suffix] = match;
    const value = readChineseNumeral(numeral);
    const approx = approxOf(prefix, inner, outer, suffix);
    const rest = masked.slice(match.index + whole.length);
    if (value === null || !counts(numeral, value, unit, approx, rest)) continue;
    yield found(source, match, shifted(String(value), powers[scale] ?? 0), plainUnit(unit), approx);
  }
  for (const match of masked.matchAll(percent)) {
    const [, prefix = "", digits, numeral = "", fraction = "", suffix] = match;
    const whole = digits === undefined ? readChineseNumeral(numeral) : plainDigits(digits);
    if (whole === null) continue;
    const decimals = [...fraction].map((digit) => readChineseNumeral(digit) ?? 0).join("");
    const value = decimals === "" ? String(whole) : `${whole}.${decimals}`;
    yield found(source, match, value, "%", approxOf(prefix, suffix));
  }
  for (const match of masked.matchAll(tenths)) {
    const [whole, prefix = "", digit = "", inner, suffix] = match;
    const approx = approxOf(prefix, inner, suffix);
    const rest = masked.slice(match.index + whole.length);
    if (approx === "exact" && !clauseEnd.test(rest)) continue;
    yield found(source, match, `${(readChineseNumeral(digit) ?? 0) * 10}`, "%", approx);
  }
}

/**
 * The numbers with a unit that a text states, in reading order, none overlapping. Reads Arabic and Chinese
 * numerals, 万 and 亿, 余/多/以上/超 (over), 约/左右 (about), 近 (nearly), 百分之 and 成. Years, dates, ordinals,
 * ranges, document numbers, law titles and set phrases (三会一课) state nothing.
 */
export function findNumbers(text: string): readonly NumberFound[] {
  const all = [...candidates(text, withoutCountless(text))].toSorted(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const kept: NumberFound[] = [];
  for (const number of all) {
    const last = kept.at(-1);
    if (!last || number.from >= last.to) kept.push(number);
  }
  return kept;
}
