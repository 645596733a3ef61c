import { expect, it } from "vitest";
import { cleanReports } from "../../testing/corpus/clean.ts";
import { faultsInFigures } from "../../testing/corpus/faults-in-figures.ts";
import { faultsInText } from "../../testing/corpus/faults-in-text.ts";
import { measure } from "../../testing/corpus/measure.ts";
import { runChecks } from "./all.ts";

const faults = [...faultsInText, ...faultsInFigures];
const least = 0.95;

it("sees the planted faults and leaves clean reports alone, rule by rule", () => {
  const { byRule, missed, alarms, recall, precision } = measure(cleanReports, faults);
  const lines = [...byRule]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([rule, { planted, seen, alarms: wrong }]) =>
        `${rule}  planted ${planted}  seen ${seen}  false ${wrong}`,
    );
  process.stdout.write(
    [
      `${faults.length} faults in ${byRule.size} rules, ${cleanReports.length} clean reports: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
      ...lines,
    ]
      .join("\n")
      .concat("\n"),
  );
  expect(missed).toEqual([]);
  expect(alarms).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(least);
  expect(precision).toBeGreaterThanOrEqual(least);
  for (const [rule, { planted, seen, alarms: wrong }] of byRule) {
    if (planted === 0) continue;
    expect(seen / planted, rule).toBeGreaterThanOrEqual(least);
    expect(seen / (seen + wrong), rule).toBeGreaterThanOrEqual(least);
  }
});

it("is put to at least sixty faults and twenty clean reports, no two alike", () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cleanReports.map((text) => JSON.stringify(text.sections))).size).toBeGreaterThanOrEqual(20);
});

it("mends what it offers to mend: no correction leaves its own finding behind", () => {
  faults.forEach((fault, index) => {
    const clean = cleanReports[index % cleanReports.length];
    if (!clean) return;
    const planted = fault.plant(clean);
    for (const { rule, part, sectionId, fix } of runChecks(planted)) {
      if (!fix || part !== "text") continue;
      const mended = {
        ...planted,
        sections: planted.sections.map((section) =>
          section.id === sectionId
            ? {
                ...section,
                text: section.text.slice(0, fix.from) + fix.replacement + section.text.slice(fix.to),
              }
            : section,
        ),
      };
      const count = (text: typeof planted) =>
        runChecks(text).filter((finding) => finding.rule === rule).length;
      expect(count(mended), `${rule} ${fault.name}`).toBeLessThan(count(planted));
    }
  });
});
