import { runChecks } from "../../src/checks/all.ts";
import type { CheckedText } from "../../src/checks/checked-text.ts";
import type { Finding, RuleId } from "../../src/checks/finding.ts";
import type { Fault } from "./fault.ts";

/** What a rule did over the corpus: faults of its own planted and seen, and alarms where nothing of its own was. */
export interface Tally {
  planted: number;
  seen: number;
  alarms: number;
}

export interface Measured {
  readonly byRule: ReadonlyMap<RuleId, Tally>;
  /** What was not seen, and what was seen without cause, in words for the reader of the test. */
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
  readonly recall: number;
  readonly precision: number;
}

const keyOf = ({ rule, part, sectionId, excerpt, context }: Finding): string =>
  JSON.stringify([rule, part, sectionId, excerpt, context]);

const rulesIn = (findings: readonly Finding[]): ReadonlySet<RuleId> =>
  new Set(findings.map(({ rule }) => rule));

/**
 * Plants each fault into one of the clean texts in turn and counts, rule by rule, what the checks see. Every rule that
 * answers to a clean text, or to a fault that is neither its own nor among its consequences, is a false alarm.
 */
export function measure(clean: readonly CheckedText[], faults: readonly Fault[]): Measured {
  const byRule = new Map<RuleId, Tally>();
  const tally = (rule: RuleId): Tally => {
    const known = byRule.get(rule) ?? { planted: 0, seen: 0, alarms: 0 };
    byRule.set(rule, known);
    return known;
  };
  const missed: string[] = [];
  const alarms: string[] = [];
  const alarm = (rule: RuleId, where: string) => {
    tally(rule).alarms += 1;
    alarms.push(`${rule} in ${where}`);
  };
  const before = clean.map((text) => runChecks(text));
  before.forEach((findings, index) => {
    for (const rule of rulesIn(findings)) alarm(rule, `clean text ${index}`);
  });
  faults.forEach((fault, index) => {
    const place = index % clean.length;
    const text = clean[place];
    if (!text) return;
    const known = new Set((before[place] ?? []).map(keyOf));
    const rules = rulesIn(runChecks(fault.plant(text)).filter((finding) => !known.has(keyOf(finding))));
    const own = tally(fault.rule);
    own.planted += 1;
    if (rules.has(fault.rule)) own.seen += 1;
    else missed.push(`${fault.rule} ${fault.name}`);
    for (const rule of rules)
      if (rule !== fault.rule && !fault.brings?.includes(rule)) alarm(rule, `${fault.rule} ${fault.name}`);
  });
  const sum = (field: keyof Tally) => [...byRule.values()].reduce((total, each) => total + each[field], 0);
  return {
    byRule,
    missed,
    alarms,
    recall: sum("seen") / sum("planted"),
    precision: sum("seen") / (sum("seen") + sum("alarms")),
  };
}
