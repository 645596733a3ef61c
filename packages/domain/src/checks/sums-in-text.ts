import { compareDecimals, sumOf } from "../numbers/decimal.ts";
import type { LabelledNumber } from "../numbers/number-found.ts";
import type { CheckedSection } from "./checked-text.ts";
import { sentencesOf } from "./numbers-of.ts";

/** A total and its parts that do not add up to it. */
export interface WrongSum {
  readonly whole: LabelledNumber;
  readonly sum: string;
  /** True where the parts are all there can be; else they are only more than the whole. */
  readonly certain: boolean;
}

/** More parts than a sentence has. */
const mostParts = 12;

/** Parts that leave nothing out when one of each kind is there. */
const complete: readonly (readonly RegExp[])[] = [
  [/简易程序/u, /(?:普通|一般)程序/u],
  [/议案|建议/u, /提案/u],
  [/继续有效|保留/u, /修改|修订|废止|失效/u],
  [/行政许可/u, /其他/u],
  [/审结|办结/u, /未结|未审结|在办|尚在办理/u],
];

const totalWord = /(?:共计|合计|总计|共)$/u;

const leavesNothingOut = (parts: readonly LabelledNumber[]): boolean =>
  complete.some(
    (kinds) =>
      kinds.every((kind) => parts.some(({ label }) => kind.test(label))) &&
      parts.every(({ label }) => kinds.some((kind) => kind.test(label))),
  );

/** Whether each part is named in the clause that gives the total: 议案、提案共计5件，其中议案1件，提案4件. */
const namedBefore = (clause: string, parts: readonly LabelledNumber[]): boolean =>
  totalWord.test(clause) && parts.every(({ label }) => label.length > 1 && clause.includes(label.slice(-2)));

const markBetween = (section: CheckedSection, a: LabelledNumber, b: LabelledNumber): string | null => {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  return /^[^，、。；\n]{0,6}([，、])/u.exec(section.text.slice(left.to, right.from))?.[1] ?? null;
};

/** The numbers from the first on that are exact, of one unit, and parted by one and the same mark. */
function run(
  section: CheckedSection,
  numbers: readonly LabelledNumber[],
  unit: string,
): { readonly parts: readonly LabelledNumber[]; readonly mark: string | null } {
  const parts: LabelledNumber[] = [];
  let mark: string | null = null;
  for (const number of numbers) {
    const last = parts.at(-1);
    if (number.unit !== unit || number.approx !== "exact") break;
    if (last) {
      const between = markBetween(section, last, number);
      mark ??= between;
      if (between === null || between !== mark) break;
    }
    parts.push(number);
  }
  return { parts, mark };
}

/** 共计5件，其中议案1件，提案4件. */
function partsAfter(
  section: CheckedSection,
  whole: LabelledNumber,
  rest: readonly LabelledNumber[],
): WrongSum | null {
  const first = rest[0];
  if (!first || !/^[^，。；\n]{0,12}[，（(]其中/u.test(section.text.slice(whole.to, first.from))) return null;
  const { parts, mark } = run(section, rest, whole.unit);
  if (parts.length < 2) return null;
  const sum = sumOf(parts.map(({ value }) => value));
  const clause = /[^。；\n]*$/u.exec(section.text.slice(Math.max(0, whole.from - 80), whole.from))?.[0] ?? "";
  const certain = leavesNothingOut(parts) || namedBefore(clause, parts);
  const difference = compareDecimals(sum, whole.value);
  return (difference > 0 && (certain || mark === "、")) || (certain && difference < 0)
    ? { whole, sum, certain }
    : null;
}

/** 代表建议2件、政协提案5件，共计7件: the parts are the numbers before, or the last few of them. */
function partsBefore(
  section: CheckedSection,
  whole: LabelledNumber,
  earlier: readonly LabelledNumber[],
): WrongSum | null {
  const last = earlier.at(-1);
  if (
    !last ||
    !/^[^。；\n]{0,3}[，、](?:后[两三四][类项者])?(?:以上)?(?:共计|合计|总计|共)$/u.test(
      section.text.slice(last.to, whole.from),
    )
  )
    return null;
  const { parts } = run(section, earlier.toReversed(), whole.unit);
  if (parts.length < 2) return null;
  const fits = parts.some(
    (_, index) =>
      index > 0 &&
      compareDecimals(sumOf(parts.slice(0, index + 1).map(({ value }) => value)), whole.value) === 0,
  );
  return fits ? null : { whole, sum: sumOf(parts.map(({ value }) => value)), certain: true };
}

/** The totals of a section's text that are not the sum of the parts given with them. */
export const wrongSumsIn = (section: CheckedSection): readonly WrongSum[] =>
  sentencesOf(section).flatMap((numbers) =>
    numbers.flatMap((whole, index) => {
      if (whole.approx !== "exact") return [];
      const wrong =
        partsAfter(section, whole, numbers.slice(index + 1, index + 1 + mostParts)) ??
        partsBefore(section, whole, numbers.slice(Math.max(0, index - mostParts), index));
      return wrong ? [wrong] : [];
    }),
  );
