import type { LegalBasis } from "./legal-basis.ts";
import type { Gate, Severity } from "./severity.ts";

/** How much a rule weighs, which gate it guards, and what it rests on (domain.md §3.5). */
export interface RuleStanding {
  readonly severity: Severity;
  readonly gate: Gate;
  readonly basis: LegalBasis;
}

/** The rules on structure, years, wording and typing. */
export const textRuleTable = {
  "STR-01": { severity: "error", gate: "submit", basis: "supervision" },
  "STR-02": { severity: "warning", gate: "submit", basis: "supervision" },
  "STR-03": { severity: "error", gate: "submit", basis: "supervision" },
  "STR-04": { severity: "warning", gate: "submit", basis: "supervision" },
  "STR-05": { severity: "warning", gate: "submit", basis: "supervision" },
  "STR-06": { severity: "warning", gate: "submit", basis: "supervision" },
  "STR-07": { severity: "warning", gate: "submit", basis: "first_responsible" },
  "STR-08": { severity: "warning", gate: "submit", basis: "document_numbering" },
  "STR-09": { severity: "hint", gate: "submit", basis: "campaign" },
  "STR-10": { severity: "error", gate: "submit", basis: "document_work" },
  "YER-01": { severity: "error", gate: "submit", basis: "supervision" },
  "YER-02": { severity: "error", gate: "submit", basis: "supervision" },
  "YER-03": { severity: "warning", gate: "submit", basis: "supervision" },
  "YER-04": { severity: "warning", gate: "submit", basis: "numerals" },
  "TRM-01": { severity: "error", gate: "submit", basis: "document_work" },
  "TRM-02": { severity: "warning", gate: "submit", basis: "campaign" },
  "TRM-03": { severity: "hint", gate: "submit", basis: "deputies" },
  "TRM-04": { severity: "hint", gate: "submit", basis: "document_work" },
  "TRM-05": { severity: "error", gate: "publish", basis: "accuracy" },
  "TRM-06": { severity: "warning", gate: "submit", basis: "document_work" },
  "TRM-07": { severity: "warning", gate: "submit", basis: "campaign" },
  "TRM-08": { severity: "hint", gate: "submit", basis: "document_work" },
  "ART-01": { severity: "error", gate: "submit", basis: "document_work" },
  "ART-02": { severity: "warning", gate: "submit", basis: "punctuation" },
} as const satisfies Readonly<Record<string, RuleStanding>>;

export type TextRuleId = keyof typeof textRuleTable;
