import { readFileSync } from "node:fs";
import { bodyFromParagraphs } from "../src/body.ts";
import { renderDocx } from "../src/docx/render-docx.ts";
import { importFile } from "../src/import/import-file.ts";
import type { Manuscript } from "../src/manuscript.ts";

/** Prints what a Word file costs: export of 4,000 characters, import of 30 pages, import of the old format. */

const goalMilliseconds = 1_000;
const registration = { docNumber: "青档〔2027〕1号", issueDate: "2027-01-05" };
const sentence = "全年组织集体学法12次，开展法治宣传活动8场，发放宣传资料3000余份，完成整改事项26件。";

/** Pages of 22 rows of 28 characters. */
const ofCharacters = (characters: number): Manuscript => ({
  title: "青禾区档案局2026年度法治政府建设年度报告",
  issuers: ["青禾区档案局"],
  addressee: "区委、区政府",
  cc: ["区委依法治区办"],
  signatory: "林镕",
  facts: [],
  sections: Array.from({ length: 5 }, (_, index) => ({
    id: `s${index}`,
    heading: `工作${index + 1}`,
    statutoryRole: "measures_outcomes",
    body: bodyFromParagraphs(
      Array.from({ length: Math.ceil(characters / 5 / (sentence.length * 4)) }, () => sentence.repeat(4)),
    ),
  })),
});

async function measured(run: () => Promise<unknown>, times: number): Promise<number[]> {
  const durations: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await run();
    durations.push(performance.now() - start);
  }
  return durations;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const told = (name: string, durations: readonly number[]): void => {
  const sorted = durations.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const raw = durations.map((each) => each.toFixed(0)).join(" ");
  print(`${name}: first ${durations[0]?.toFixed(0)} ms, median ${median.toFixed(0)} ms (${raw})`);
};

const short = ofCharacters(4_000);
const long = await renderDocx(ofCharacters(30 * 22 * 28), registration);
told("export of 4,000 characters", await measured(() => renderDocx(short, registration), 20));
const imports = await measured(() => importFile(long, "report.docx"), 10);
told(`import of 30 pages, ${long.length} bytes`, imports);
const slowest = Math.max(...imports);
print(
  `goal of ${goalMilliseconds} ms for 30 pages: ${slowest <= goalMilliseconds ? "reached" : "missed"}, slowest ${slowest.toFixed(0)} ms, ${(goalMilliseconds / slowest).toFixed(1)} times faster`,
);
const legacy = readFileSync(new URL("../src/import/legacy-fixture.doc", import.meta.url));
told("import of a .doc in its own thread", await measured(() => importFile(legacy, "report.doc"), 10));
