import type { CheckedText } from "./checked-text.ts";
import { figureRuleTable, type FigureRuleId } from "./figure-rule-table.ts";
import type { LegalBasis } from "./legal-basis.ts";
import type { Gate, Severity } from "./severity.ts";
import { type RuleStanding, textRuleTable, type TextRuleId } from "./text-rule-table.ts";

export { type Gate, gates, type Severity, severities } from "./severity.ts";

/** A content rule, by its id in domain.md §3.5. Its sentence lives in the message catalogue. */
export type RuleId = TextRuleId | FigureRuleId;

/** The standing of every rule that exists. */
export const ruleTable: Readonly<Record<RuleId, RuleStanding>> = { ...textRuleTable, ...figureRuleTable };

const isRuleId = (id: string): id is RuleId => id in ruleTable;

export const ruleIds: readonly RuleId[] = Object.keys(ruleTable).filter(isRuleId);

/** The part of the manuscript that a finding is about. */
export type FindingPart =
  | "title"
  | "addressee"
  | "heading"
  | "text"
  | "registration"
  | "signatory"
  | "issuers";

/** A mechanical correction: the characters from `from` to `to` of the part become `replacement`. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** Where something is wrong, and the facts a sentence about it needs, never the sentence. */
export interface Found {
  /** Null when the whole manuscript, or the whole of `sectionId`, is meant. */
  readonly part: FindingPart | null;
  readonly sectionId: string | null;
  /** Offsets (UTF-16) into the part's plain text; null when the whole part is meant. */
  readonly from: number | null;
  readonly to: number | null;
  readonly excerpt: string | null;
  readonly context: Readonly<Record<string, string | number>>;
  /** Given only where no judgement is needed. */
  readonly fix?: Fix | null;
  /** Given only where it is not what the rule table says. */
  readonly severity?: Severity;
}

/** What a rule found, with the rule's standing. */
export interface Finding extends Found {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly gate: Gate;
  readonly basis: LegalBasis;
  readonly fix: Fix | null;
}

/** A content rule: pure, and silent when in doubt. */
export type Rule = (text: CheckedText) => readonly Found[];
