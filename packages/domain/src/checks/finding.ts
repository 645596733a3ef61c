import type { CheckedText } from "./checked-text.ts";

/** The content rules that exist, by the ids of domain.md §3.5. Their sentences live in the message catalogue. */
export const ruleIds = [
  "STR-01",
  "STR-03",
  "STR-10",
  "YER-01",
  "YER-02",
  "ART-01",
  "ART-02",
  "DOC-01",
  "DOC-04",
] as const;
export type RuleId = (typeof ruleIds)[number];

export const severities = ["error", "warning", "hint"] as const;
/** An error blocks its gate; a warning wants a fix; a hint is for the drafter alone. */
export type Severity = (typeof severities)[number];

export const gates = ["submit", "sign", "publish"] as const;
export type Gate = (typeof gates)[number];

/** The part of the manuscript that a finding is about. */
export type FindingPart = "title" | "addressee" | "heading" | "text";

/** What a rule found, and where. The facts a sentence needs are in `context`, never the sentence. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly gate: Gate;
  readonly part: FindingPart | null;
  readonly sectionId: string | null;
  /** Offsets (UTF-16) into the part's plain text; null when the whole part is meant. */
  readonly from: number | null;
  readonly to: number | null;
  readonly excerpt: string | null;
  readonly context: Readonly<Record<string, string | number>>;
}

/** A content rule: pure, and silent when in doubt. */
export type Rule = (text: CheckedText) => readonly Finding[];
