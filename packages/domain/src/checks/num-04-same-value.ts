import { compareDecimals } from "../numbers/decimal.ts";
import type { LabelledNumber } from "../numbers/number-found.ts";
import type { CheckedSection } from "./checked-text.ts";
import type { Found, Rule } from "./finding.ts";
import { foundAtFact, foundIn, numbersOf } from "./numbers-of.ts";

/** A label by which a number can be known again: more than a bare verb. */
const shortestLabel = 6;

interface Stated {
  readonly section: CheckedSection;
  readonly number: LabelledNumber;
}

/** Whether the words before a number speak of another year or a part of the year. */
const otherTime = /上年|去年|同期|季度|上半年|下半年|每[年月季]|月|较/u;

/**
 * NUM-04: one indicator has one value. Two facts of an indicator in the ledger, and two sections that use the very
 * same words for a number with another value. What is planned for next year and other spans of time stand apart.
 */
export const sameValue: Rule = (text) => {
  const firstFact = new Map<string, (typeof text.facts)[number]>();
  const ledger: Found[] = [];
  for (const fact of text.facts) {
    if (fact.indicatorCode === null || fact.period !== null) continue;
    const key = `${fact.indicatorCode} ${fact.unit} ${fact.label}`;
    const other = firstFact.get(key);
    if (!other) firstFact.set(key, fact);
    else if (compareDecimals(other.value, fact.value) !== 0)
      ledger.push(
        foundAtFact(text, fact, {
          name: fact.label,
          found: fact.value + fact.unit,
          expected: other.value + other.unit,
        }),
      );
  }
  const first = new Map<string, Stated>();
  const inText: Found[] = [];
  for (const section of text.sections) {
    if (section.statutoryRole === "next_year_plan" || section.statutoryRole === "shortcomings_causes")
      continue;
    for (const number of numbersOf(section)) {
      const context = section.text.slice(Math.max(0, number.from - 40), number.from);
      if (number.label.length < shortestLabel || otherTime.test(context)) continue;
      const key = `${number.label} ${number.unit}`;
      const other = first.get(key);
      if (!other) first.set(key, { section, number });
      else if (other.section !== section && compareDecimals(other.number.value, number.value) !== 0)
        inText.push(
          foundIn(section, number, { name: number.label, found: number.text, expected: other.number.text }),
        );
    }
  }
  return [...ledger, ...inText];
};
