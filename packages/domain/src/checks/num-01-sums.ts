import { type Relation, relations } from "../indicators/relations.ts";
import { compareDecimals, sumOf } from "../numbers/decimal.ts";
import type { CheckedFact } from "./checked-context.ts";
import type { CheckedText } from "./checked-text.ts";
import type { Found, Rule } from "./finding.ts";
import { foundAtFact, foundIn } from "./numbers-of.ts";
import { wrongSumsIn } from "./sums-in-text.ts";

type FactOf = (code: string) => CheckedFact | null;

/** The one exact fact of the report year with a code; null where there is none or more than one. */
const factOf =
  (text: CheckedText): FactOf =>
  (code) => {
    const facts = text.facts.filter((fact) => fact.indicatorCode === code && fact.period === null);
    const [fact] = facts;
    return facts.length === 1 && fact?.approx === "exact" ? fact : null;
  };

const present = (facts: readonly (CheckedFact | null)[]): readonly CheckedFact[] =>
  facts.filter((fact) => fact !== null);

const sumOfFacts = (facts: readonly CheckedFact[]): string => sumOf(facts.map(({ value }) => value));

function broken(text: CheckedText, relation: Relation, at: FactOf): readonly Found[] {
  if (relation.kind === "ratio") return [];
  if (relation.kind === "at_least") {
    const fact = at(relation.code);
    return fact && compareDecimals(fact.value, relation.minimum) < 0
      ? [
          foundAtFact(text, fact, {
            problem: "minimum",
            name: fact.label,
            found: fact.value,
            expected: relation.minimum,
          }),
        ]
      : [];
  }
  if (relation.kind === "balance") {
    const [left, right] = [present(relation.left.map(at)), present(relation.right.map(at))];
    const first = left[0];
    if (!first || left.length < relation.left.length || right.length < relation.right.length) return [];
    const [sum, other] = [sumOfFacts(left), sumOfFacts(right)];
    return compareDecimals(sum, other) === 0
      ? []
      : [foundAtFact(text, first, { problem: "balance", name: first.label, found: sum, expected: other })];
  }
  const whole = at(relation.whole);
  if (!whole) return [];
  const parts = present(relation.parts.map(at)).filter(({ unit }) => unit === whole.unit);
  if (relation.kind === "at_most")
    return parts
      .filter((part) => compareDecimals(part.value, whole.value) > 0)
      .map((part) =>
        foundAtFact(text, part, {
          problem: "more",
          name: part.label,
          other: whole.label,
          found: part.value,
          expected: whole.value,
        }),
      );
  const sum = sumOfFacts(parts);
  const difference = compareDecimals(sum, whole.value);
  const wrong = difference > 0 || (difference < 0 && parts.length === relation.parts.length);
  return parts.length > 0 && wrong
    ? [foundAtFact(text, whole, { problem: "sum", name: whole.label, found: whole.value, expected: sum })]
    : [];
}

/**
 * NUM-01: totals are the sum of their parts (勾稽关系), in the sentences of the text and over the facts by the
 * relations of the catalogue. Approximate numbers are left alone; where the parts given may not be all there are,
 * only more than the whole is called wrong, as a warning.
 */
export const sums: Rule = (text) => [
  ...text.sections.flatMap((section) =>
    wrongSumsIn(section).map(
      ({ whole, sum, certain }): Found => ({
        ...foundIn(section, whole, { problem: "sum", name: whole.label, found: whole.value, expected: sum }),
        ...(certain ? {} : { severity: "warning" }),
      }),
    ),
  ),
  ...relations.flatMap((relation) => broken(text, relation, factOf(text))),
];
