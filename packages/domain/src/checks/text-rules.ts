import { residueOfOtherTools } from "./art-01-residue.ts";
import { punctuation } from "./art-02-punctuation.ts";
import type { Rule } from "./finding.ts";
import { requiredSections } from "./str-01-required-sections.ts";
import { causes } from "./str-03-causes.ts";
import { templateLeftovers } from "./str-10-template-leftovers.ts";
import type { TextRuleId } from "./text-rule-table.ts";
import { reportYear } from "./yer-01-report-year.ts";
import { headingYears } from "./yer-02-heading-years.ts";

/** The rules on structure, years, wording and typing. One line a rule. */
export const textRules: Readonly<Record<TextRuleId, Rule>> = {
  "YER-01": reportYear,
  "STR-01": requiredSections,
  "STR-03": causes,
  "STR-10": templateLeftovers,
  "YER-02": headingYears,
  "ART-01": residueOfOtherTools,
  "ART-02": punctuation,
};
