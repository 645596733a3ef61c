import { residueOfOtherTools } from "./art-01-residue.ts";
import { punctuation } from "./art-02-punctuation.ts";
import type { CheckedText } from "./checked-text.ts";
import { addressee } from "./doc-01-addressee.ts";
import { titleForm } from "./doc-04-title-form.ts";
import type { Finding, Gate, Rule, RuleId } from "./finding.ts";
import { requiredSections } from "./str-01-required-sections.ts";
import { causes } from "./str-03-causes.ts";
import { templateLeftovers } from "./str-10-template-leftovers.ts";
import { reportYear } from "./yer-01-report-year.ts";
import { headingYears } from "./yer-02-heading-years.ts";

export { missingSections } from "./str-01-required-sections.ts";

/** Every content rule, in the order of the report's parts. One line a rule. */
const rules: Readonly<Record<RuleId, Rule>> = {
  "DOC-01": addressee,
  "DOC-04": titleForm,
  "YER-01": reportYear,
  "STR-01": requiredSections,
  "STR-03": causes,
  "STR-10": templateLeftovers,
  "YER-02": headingYears,
  "ART-01": residueOfOtherTools,
  "ART-02": punctuation,
};

/** All findings of a text. Pure: equal text, equal findings, for the live panel, the gates and the committee. */
export const runChecks = (text: CheckedText): readonly Finding[] =>
  Object.values(rules).flatMap((rule) => rule(text));

/** The findings that stand in the way of a gate: errors that name it. */
export const blocking = (findings: readonly Finding[], gate: Gate): readonly Finding[] =>
  findings.filter((finding) => finding.severity === "error" && finding.gate === gate);
