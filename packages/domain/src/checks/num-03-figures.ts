import { compareDecimals } from "../numbers/decimal.ts";
import { findNumbers } from "../numbers/find-numbers.ts";
import type { Approximation, CheckedFact } from "./checked-context.ts";
import type { Found, Rule } from "./finding.ts";
import { foundIn } from "./numbers-of.ts";

/** Whether the words of a figure say what its fact says: 1000余份 of 1000, 份, over. */
function says(words: string, { value, unit, approx }: CheckedFact): boolean {
  const forms: Readonly<Record<Approximation, readonly string[]>> = {
    exact: [value + unit],
    about: [`约${value}${unit}`],
    nearly: [`近${value}${unit}`],
    over: [`${value}余${unit}`, `超过${value}${unit}`],
  };
  if (forms[approx].includes(words)) return true;
  const [number, another] = findNumbers(words);
  return (
    number !== undefined &&
    another === undefined &&
    number.unit === unit &&
    number.approx === approx &&
    compareDecimals(number.value, value) === 0
  );
}

/** NUM-03: a figure in the text says what its fact says, and its fact is in the ledger. */
export const figuresOfFacts: Rule = (text) => {
  const facts = new Map(text.facts.map((fact) => [fact.id, fact]));
  return text.sections.flatMap((section) =>
    section.figures.flatMap((figure) => {
      const fact = facts.get(figure.factId);
      if (fact && says(figure.text, fact)) return [];
      const context: Found["context"] = fact
        ? { problem: "differs", name: fact.label, found: figure.text, expected: fact.value + fact.unit }
        : { problem: "gone", found: figure.text };
      return [foundIn(section, figure, context)];
    }),
  );
};
