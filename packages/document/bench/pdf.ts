import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { bodyFromParagraphs } from "../src/body.ts";
import { renderManuscript } from "../src/html.ts";
import type { Manuscript } from "../src/manuscript.ts";
import { createRenderer, type Renderer } from "../src/pdf/renderer.ts";

/**
 * How fast a report of 4,000 characters becomes a PDF, cold and warm; 100 different reports; memory over 2,000
 * renders; and the same report printed by headless Chromium where there is one. Raw numbers and ratios.
 */
const registration = { docNumber: "青档〔2027〕3号", issueDate: "2027-01-05" };
const sentences = [
  "坚持把学法用法作为领导班子的必修课，全年开展集体学法12次，组织旁听庭审4次，参加人员320余人次。",
  "严格执行重大行政决策程序，合法性审核率100%，公平竞争审查文件27件，清理规范性文件15件。",
  "全面推行行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”，办理行政处罚案件1,024件。",
  "存在的不足主要是基层执法力量仍显薄弱，执法人员专业能力与任务要求还有差距，普法形式还不够丰富。",
];

const paragraph = (seed: number): string =>
  Array.from({ length: 6 }, (_, index) => sentences[(seed * 7 + index * 3 + (seed >> 2)) % 4]).join("");

/** About 4,000 characters, in words that differ from report to report. */
const report = (seed: number): Manuscript => ({
  title: `青禾区第${seed}局2026年度法治政府建设年度报告`,
  issuers: [`青禾区第${seed}局`],
  addressee: "区委、区政府",
  cc: ["区委依法治区办"],
  signatory: "林镕",
  facts: [],
  sections: ["主要举措和成效", "存在的不足和原因", "第一责任人职责情况", "下一年度安排"].map(
    (heading, index) => ({
      id: `s${index}`,
      heading,
      statutoryRole: "measures_outcomes",
      body: bodyFromParagraphs(
        Array.from({ length: 4 }, (_, each) => `${seed}号。${paragraph(seed * 16 + index * 4 + each)}`),
      ),
    }),
  ),
});

const charactersOf = (manuscript: Manuscript): number =>
  JSON.stringify(manuscript.sections).match(/[\u4e00-\u9fff，。、；：“”〔〕（）\d]/gu)?.length ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const print = (name: string, value: number, unit: string): void =>
  say(`${name.padEnd(58)}${value.toFixed(value < 100 ? 1 : 0).padStart(9)} ${unit}`);

async function pdfOf(renderer: Renderer, seed: number): Promise<Uint8Array> {
  const answer = await renderer.render("pdf", report(seed), registration);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.bytes;
}

async function renderTimes(): Promise<number> {
  print("characters of the report", charactersOf(report(1)), "");
  let renderer = createRenderer();
  await renderer.close();
  const cold = await timed(async () => {
    renderer = createRenderer({ threads: 1 });
    await pdfOf(renderer, 1);
  });
  print("cold: fonts, thread and first PDF (limit 800)", cold, "ms");
  const warm: number[] = [];
  for (let seed = 2; seed <= 41; seed++) warm.push(await timed(() => pdfOf(renderer, seed)));
  print("warm: another report, median of 40 (limit 60)", median(warm), "ms");
  print("warm: slowest of 40", Math.max(...warm), "ms");
  const again = await timed(() => pdfOf(renderer, 41));
  print("the same report again", again, "ms");
  const pages = await timed(() => renderer.render("svg", report(42), registration));
  print("the preview of another report", pages, "ms");
  await renderer.close();
  const two = createRenderer({ threads: 2 });
  await Promise.all([pdfOf(two, 1), pdfOf(two, 2)]);
  const hundred = await timed(() =>
    Promise.all(Array.from({ length: 60 }, (_, seed) => pdfOf(two, 100 + seed))),
  );
  const rest = await timed(() =>
    Promise.all(Array.from({ length: 40 }, (_, seed) => pdfOf(two, 200 + seed))),
  );
  print("100 different reports, two threads (limit 6000)", hundred + rest, "ms");
  await two.close();
  return median(warm);
}

/** Two hundred reports over and over: what a thread keeps must go with the thread. */
async function memory(): Promise<void> {
  const renderer = createRenderer({ threads: 1 });
  let peak = 0;
  for (let count = 1; count <= 2000; count++) {
    await pdfOf(renderer, count);
    const rss = process.memoryUsage().rss / 1e6;
    peak = Math.max(peak, rss);
    if (count % 400 === 0) print(`memory after ${count} renders`, rss, "MB");
  }
  print("memory, highest of 2000 renders", peak, "MB");
  await renderer.close();
}

const chromium = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find((file) => existsSync(file));
const e2e = fileURLToPath(new URL("../../../e2e/package.json", import.meta.url));

interface Page {
  setContent(html: string): Promise<void>;
  pdf(options: object): Promise<Uint8Array>;
  close(): Promise<void>;
}

async function againstChromium(warm: number): Promise<void> {
  if (chromium === undefined) {
    say("headless Chromium: none on this machine, not compared");
    return;
  }
  const { chromium: driver } = createRequire(e2e)("@playwright/test");
  const browser = await driver.launch({ executablePath: chromium });
  const css = readFileSync(fileURLToPath(new URL("../../ui/src/paper.css", import.meta.url)), "utf8");
  const times: number[] = [];
  for (let seed = 1; seed <= 6; seed++) {
    const html = `<style>${css}</style><div class="pp-desk"><div class="pp">${renderManuscript(report(seed), registration)}</div></div>`;
    times.push(
      await timed(async () => {
        const page: Page = await browser.newPage();
        await page.setContent(html);
        await page.pdf({ format: "A4", preferCSSPageSize: true });
        await page.close();
      }),
    );
  }
  await browser.close();
  print("headless Chromium prints the same, median of 6", median(times), "ms");
  print("Chromium ÷ ours (at least 20)", median(times) / warm, "×");
}

await againstChromium(await renderTimes());
await memory();
const renderer = createRenderer({ threads: 1 });
const bytes = await pdfOf(renderer, 1);
await renderer.close();
say(`${bytes.length} bytes, sha-256 ${createHash("sha256").update(bytes).digest("hex")}`);
