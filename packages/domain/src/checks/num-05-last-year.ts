import { compareDecimals, isDecimal } from "../numbers/decimal.ts";
import type { CheckedFact } from "./checked-context.ts";
import type { CheckedText } from "./checked-text.ts";
import type { Rule } from "./finding.ts";
import { foundAtFact } from "./numbers-of.ts";

/** Below this a count may stand still or double by chance: two meetings, then four. */
const smallest = 10;

function lastYear(text: CheckedText, fact: CheckedFact): string | null {
  if (fact.lastYearValue !== null) return fact.lastYearValue;
  if (fact.indicatorCode === null) return null;
  const before = text.previous?.facts.filter(
    ({ indicatorCode, unit }) => indicatorCode === fact.indicatorCode && unit === fact.unit,
  );
  return before?.length === 1 ? (before[0]?.value ?? null) : null;
}

/**
 * NUM-05: a value that is last year's, or more than half away from it, is looked at again. Counts below ten and
 * rates that stay at 100 % are left alone.
 */
export const againstLastYear: Rule = (text) =>
  text.facts.flatMap((fact) => {
    const before = lastYear(text, fact);
    if (before === null || fact.period !== null || !isDecimal(before)) return [];
    const [now, then] = [Number(fact.value), Number(before)];
    if (Math.max(now, then) < smallest || (fact.unit === "%" && now === 100 && then === 100)) return [];
    const same = compareDecimals(fact.value, before) === 0;
    if (!same && then !== 0 && Math.abs(now - then) / then <= 0.5) return [];
    const share = then === 0 ? 0 : Math.round((Math.abs(now - then) / then) * 100);
    return [
      foundAtFact(text, fact, {
        problem: same ? "same" : now > then ? "up" : "down",
        name: fact.label,
        found: fact.value + fact.unit,
        expected: before + fact.unit,
        share,
      }),
    ];
  });
