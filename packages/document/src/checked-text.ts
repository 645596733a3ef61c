import { type CheckedContext, type CheckedFact, nothingKnown } from "@nianbao/domain/checks/checked-context";
import type { CheckedText } from "@nianbao/domain/checks/checked-text";
import { freeze } from "./freeze.ts";
import type { Fact, Manuscript } from "./manuscript.ts";
import { plainText } from "./plain-text.ts";

const unproven = (fact: Fact): CheckedFact => ({
  ...fact,
  evidenceCount: null,
  confirmed: null,
  lastYearValue: null,
});

/**
 * The manuscript as plain text for the content rules: figures show what their facts say now. `context` tells what
 * is known around it; without its own `facts` those of the manuscript stand, their evidence unknown.
 * @throws RangeError when a section's body was never valid
 */
export const checkedText = (
  manuscript: Manuscript,
  reportYear: number,
  context: Partial<CheckedContext> = {},
): CheckedText => ({
  ...nothingKnown,
  signatory: manuscript.signatory,
  facts: manuscript.facts.map(unproven),
  ...context,
  reportYear,
  title: manuscript.title,
  addressee: manuscript.addressee || null,
  issuers: manuscript.issuers,
  sections: freeze(manuscript).sections.map((section) => ({
    id: section.id,
    statutoryRole: section.statutoryRole,
    heading: section.heading,
    ...plainText(section.body),
  })),
});
