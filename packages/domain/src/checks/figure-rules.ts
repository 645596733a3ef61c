import { addressee } from "./doc-01-addressee.ts";
import { titleForm } from "./doc-04-title-form.ts";
import type { FigureRuleId } from "./figure-rule-table.ts";
import type { Rule } from "./finding.ts";

/** The rules on figures, bodies and people, the form of the document, secrets, times and other reports. */
export const figureRules: Readonly<Record<FigureRuleId, Rule>> = {
  "DOC-01": addressee,
  "DOC-04": titleForm,
};
