import { residueOfOtherTools } from "./art-01-residue.ts";
import { punctuation } from "./art-02-punctuation.ts";
import type { Rule } from "./finding.ts";
import { requiredSections } from "./str-01-required-sections.ts";
import { ownHeadings } from "./str-02-own-headings.ts";
import { causes } from "./str-03-causes.ts";
import { answeredShortcomings } from "./str-04-answered-shortcomings.ts";
import { planTasks } from "./str-05-plan-tasks.ts";
import { planYear } from "./str-06-plan-year.ts";
import { principalDuties } from "./str-07-principal-duties.ts";
import { numbering } from "./str-08-numbering.ts";
import { balance } from "./str-09-balance.ts";
import { templateLeftovers } from "./str-10-template-leftovers.ts";
import type { TextRuleId } from "./text-rule-table.ts";
import { lawTitles } from "./trm-01-law-titles.ts";
import { requiredPhrases } from "./trm-02-required-phrases.ts";
import { motions } from "./trm-03-motions.ts";
import { personWords } from "./trm-04-person-words.ts";
import { exactNames } from "./trm-05-exact-names.ts";
import { wrongWords } from "./trm-06-wrong-words.ts";
import { reuse } from "./trm-07-reuse.ts";
import { wording } from "./trm-08-wording.ts";
import { reportYear } from "./yer-01-report-year.ts";
import { headingYears } from "./yer-02-heading-years.ts";
import { otherYears } from "./yer-03-other-years.ts";
import { yearForm } from "./yer-04-year-form.ts";

/** The rules on structure, years, wording and typing. One line a rule. */
export const textRules: Readonly<Record<TextRuleId, Rule>> = {
  "STR-01": requiredSections,
  "STR-02": ownHeadings,
  "STR-03": causes,
  "STR-04": answeredShortcomings,
  "STR-05": planTasks,
  "STR-06": planYear,
  "STR-07": principalDuties,
  "STR-08": numbering,
  "STR-09": balance,
  "STR-10": templateLeftovers,
  "YER-01": reportYear,
  "YER-02": headingYears,
  "YER-03": otherYears,
  "YER-04": yearForm,
  "TRM-01": lawTitles,
  "TRM-02": requiredPhrases,
  "TRM-03": motions,
  "TRM-04": personWords,
  "TRM-05": exactNames,
  "TRM-06": wrongWords,
  "TRM-07": reuse,
  "TRM-08": wording,
  "ART-01": residueOfOtherTools,
  "ART-02": punctuation,
};
