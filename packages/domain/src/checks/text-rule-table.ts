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
  "STR-03": { severity: "error", gate: "submit", basis: "supervision" },
  "STR-10": { severity: "error", gate: "submit", basis: "document_work" },
  "YER-01": { severity: "error", gate: "submit", basis: "supervision" },
  "YER-02": { severity: "error", gate: "submit", basis: "supervision" },
  "ART-01": { severity: "error", gate: "submit", basis: "document_work" },
  "ART-02": { severity: "warning", gate: "submit", basis: "punctuation" },
} as const satisfies Readonly<Record<string, RuleStanding>>;

export type TextRuleId = keyof typeof textRuleTable;
