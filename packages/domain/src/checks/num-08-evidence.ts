import type { Rule } from "./finding.ts";
import { factsInText, foundAtFact } from "./numbers-of.ts";

/** NUM-08: every fact that stands in the text has evidence; silent while nobody knows of evidence. */
export const evidence: Rule = (text) =>
  factsInText(text)
    .filter(({ evidenceCount }) => evidenceCount === 0)
    .map((fact) => foundAtFact(text, fact, { name: fact.label }));
