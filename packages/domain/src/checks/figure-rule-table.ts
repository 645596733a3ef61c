import type { RuleStanding } from "./text-rule-table.ts";

/** The rules on figures, bodies and people, the form of the document, secrets, times and other reports. */
export const figureRuleTable = {
  "NUM-01": { severity: "error", gate: "submit", basis: "accuracy" },
  "NUM-02": { severity: "error", gate: "submit", basis: "accuracy" },
  "NUM-03": { severity: "error", gate: "submit", basis: "accuracy" },
  "NUM-04": { severity: "error", gate: "submit", basis: "accuracy" },
  "NUM-05": { severity: "warning", gate: "submit", basis: "accuracy" },
  "NUM-06": { severity: "warning", gate: "submit", basis: "accuracy" },
  "NUM-07": { severity: "hint", gate: "submit", basis: "supervision" },
  "NUM-08": { severity: "warning", gate: "sign", basis: "accuracy" },
  "NUM-09": { severity: "warning", gate: "submit", basis: "accuracy" },
  "ORG-01": { severity: "warning", gate: "submit", basis: "issuer" },
  "ORG-02": { severity: "error", gate: "submit", basis: "accuracy" },
  "ORG-03": { severity: "warning", gate: "submit", basis: "supervision" },
  "ORG-04": { severity: "warning", gate: "submit", basis: "document_work" },
  "ORG-05": { severity: "error", gate: "sign", basis: "document_signing" },
  "DOC-01": { severity: "error", gate: "submit", basis: "addressee" },
  "DOC-02": { severity: "error", gate: "submit", basis: "document_number" },
  "DOC-03": { severity: "error", gate: "submit", basis: "issue_date" },
  "DOC-04": { severity: "warning", gate: "submit", basis: "title" },
  "DOC-05": { severity: "error", gate: "submit", basis: "signatory" },
  "DOC-06": { severity: "warning", gate: "submit", basis: "document_work" },
  "SEC-01": { severity: "error", gate: "submit", basis: "secrecy" },
  "SEC-02": { severity: "error", gate: "publish", basis: "privacy" },
  "SEC-03": { severity: "warning", gate: "publish", basis: "privacy" },
  "TIM-01": { severity: "warning", gate: "submit", basis: "submission" },
  "TIM-02": { severity: "warning", gate: "publish", basis: "publication" },
  "TIM-03": { severity: "warning", gate: "publish", basis: "formation" },
  "XRP-01": { severity: "warning", gate: "submit", basis: "supervision" },
} as const satisfies Readonly<Record<string, RuleStanding>>;

export type FigureRuleId = keyof typeof figureRuleTable;
