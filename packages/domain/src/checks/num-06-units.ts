import { unitsOf } from "../indicators/catalogue.ts";
import type { Rule } from "./finding.ts";
import { foundAtFact } from "./numbers-of.ts";

/** NUM-06: a fact is given in a unit of its indicator (人 and 人次 are not one); indicators unknown here are free. */
export const units: Rule = (text) =>
  text.facts.flatMap((fact) => {
    const allowed = fact.indicatorCode === null ? [] : unitsOf(fact.indicatorCode);
    return allowed.length === 0 || allowed.includes(fact.unit)
      ? []
      : [foundAtFact(text, fact, { name: fact.label, found: fact.unit, expected: allowed.join("、") })];
  });
