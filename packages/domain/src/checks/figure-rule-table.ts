import type { RuleStanding } from "./text-rule-table.ts";

/** The rules on figures, bodies and people, the form of the document, secrets, times and other reports. */
export const figureRuleTable = {
  "DOC-01": { severity: "error", gate: "submit", basis: "addressee" },
  "DOC-04": { severity: "warning", gate: "submit", basis: "title" },
} as const satisfies Readonly<Record<string, RuleStanding>>;

export type FigureRuleId = keyof typeof figureRuleTable;
