import { runChecks, runRule } from "../src/checks/all.ts";
import { ruleIds } from "../src/checks/finding.ts";
import { cleanReports } from "../testing/corpus/clean.ts";
import { faultsInFigures } from "../testing/corpus/faults-in-figures.ts";
import { faultsInText } from "../testing/corpus/faults-in-text.ts";
import { measure } from "../testing/corpus/measure.ts";

/**
 * How long all rules take over 8,000 characters with last year's report of the same length beside it, how long each
 * rule takes, and how the rules do over the corpus of planted faults. Raw numbers and ratios.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);

const goal = 50;
const runs = 60;
const length = 8_000;

const [first] = cleanReports;
if (!first) throw new Error("the corpus is empty");

/** A report of 8,000 characters out of the measures of all the corpus. */
const measures = cleanReports
  .flatMap(({ sections }) => sections.filter(({ id }) => id === "measures" || id === "plan"))
  .map(({ text }) => text)
  .join("\n");
const long = (seed: number): string => {
  const turned = measures.slice(seed) + measures.slice(0, seed);
  return turned.repeat(Math.ceil(length / turned.length)).slice(0, length);
};
const report = {
  ...first,
  sections: first.sections.map((section) =>
    section.id === "measures" ? { ...section, text: long(0) } : section,
  ),
  previous: {
    year: 2024,
    sections: [{ heading: "", statutoryRole: "measures_outcomes" as const, text: long(500) }],
    facts: [],
  },
};
const characters = report.sections.reduce((sum, { text }) => sum + text.length, 0);

const timed = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const shown = (value: number): string => value.toFixed(2).padStart(8);

const cold = timed(() => runChecks(report));
const times = Array.from({ length: runs }, () => timed(() => runChecks(report))).toSorted((a, b) => a - b);
say(`all ${ruleIds.length} rules over ${characters} characters, ${runs} runs, milliseconds`);
say(
  `  cold ${shown(cold)}  median ${shown(at(times, 0.5))}  p95 ${shown(at(times, 0.95))}  most ${shown(at(times, 1))}`,
);
say(
  `  goal ${shown(goal)}  median ÷ goal ${(at(times, 0.5) / goal).toFixed(2)}  p95 ÷ goal ${(at(times, 0.95) / goal).toFixed(2)}`,
);

const byRule = ruleIds
  .map((rule) => {
    const each = Array.from({ length: 10 }, () => timed(() => runRule(rule, report))).toSorted(
      (a, b) => a - b,
    );
    return { rule, median: at(each, 0.5) };
  })
  .toSorted((a, b) => b.median - a.median);
say("\nthe slowest rules, median of 10");
for (const { rule, median } of byRule.slice(0, 8)) say(`  ${rule} ${shown(median)}`);

const faults = [...faultsInText, ...faultsInFigures];
const { byRule: seen, recall, precision } = measure(cleanReports, faults);
say(`\n${faults.length} planted faults of ${seen.size} rules, ${cleanReports.length} clean reports`);
say(`  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}`);
