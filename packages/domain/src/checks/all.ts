import type { CheckedText } from "./checked-text.ts";
import { figureRules } from "./figure-rules.ts";
import {
  type Finding,
  type Fix,
  type Found,
  type Gate,
  type Rule,
  type RuleId,
  ruleIds,
  ruleTable,
} from "./finding.ts";
import { textRules } from "./text-rules.ts";

export { missingSections } from "./str-01-required-sections.ts";

const rules: Readonly<Record<RuleId, Rule>> = { ...figureRules, ...textRules };

/** A correction over a figure would part it from its fact, so that one is left to a person. */
function keptFix({ sections }: CheckedText, { part, sectionId, fix }: Found): Fix | null {
  if (!fix || part !== "text") return fix ?? null;
  const figures = sections.find(({ id }) => id === sectionId)?.figures ?? [];
  return figures.some(({ from, to }) => from < fix.to && to > fix.from) ? null : fix;
}

/** The findings of one rule, with its standing. */
export const runRule = (rule: RuleId, text: CheckedText): readonly Finding[] =>
  rules[rule](text).map((found) => ({
    rule,
    ...ruleTable[rule],
    ...found,
    fix: keptFix(text, found),
  }));

/** All findings of a text. Pure: equal text, equal findings, for the live panel, the gates and the committee. */
export const runChecks = (text: CheckedText): readonly Finding[] =>
  ruleIds.flatMap((rule) => runRule(rule, text));

/** The findings that stand in the way of a gate: errors that name it. */
export const blocking = (findings: readonly Finding[], gate: Gate): readonly Finding[] =>
  findings.filter((finding) => finding.severity === "error" && finding.gate === gate);
