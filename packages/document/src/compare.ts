import { align, type Pair } from "./align.ts";
import { compareRuns, differs } from "./compare-words.ts";
import type { Manuscript, Registration } from "./manuscript.ts";
import {
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperRun,
  paperOf,
  type PaperSection,
} from "./paper.ts";

/** The parts of a paper outside its sections that can change. */
export type HeadPart = "title" | "issuers" | "addressee" | "signatory" | "cc";

/** One place where two texts differ, with the changed words and a little of what stands around them. */
export interface Change {
  /** The element id of the place on the paper; for a head part the id of nothing. */
  readonly id: string;
  readonly part: HeadPart | "section";
  /** The heading the place belongs to, with its number; null outside of sections and before the first heading. */
  readonly heading: string | null;
  readonly runs: readonly PaperRun[];
}

export interface Comparison {
  /** The later paper with the removed words kept in their places. */
  readonly paper: Paper;
  readonly changes: readonly Change[];
  /** How many paragraphs are as they were. */
  readonly unchanged: number;
}

const runsOf = (block: PaperBlock): PaperRun[] =>
  block.kind === "table"
    ? block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.flat()))
    : block.runs;
const textOf = (block: PaperBlock): string =>
  `${block.kind} ${runsOf(block)
    .map((run) => (run.strong ? `*${run.text}` : run.text))
    .join("")}`;

const mark = (runs: readonly PaperRun[], change: "added" | "removed"): PaperRun[] =>
  runs.map((run) => ({ ...run, change }));

function marked(block: PaperBlock, change: "added" | "removed"): PaperBlock {
  if (block.kind === "table")
    return {
      ...block,
      rows: block.rows.map((row) =>
        row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((runs) => mark(runs, change)) })),
      ),
    };
  if (block.kind === "heading" && change === "removed") {
    const number: PaperRun = { text: block.number, strong: false, factId: null, change };
    return { ...block, number: "", runs: [number, ...mark(block.runs, change)] };
  }
  return { ...block, runs: mark(block.runs, change) };
}

const shape = (rows: readonly (readonly PaperCell[])[]): string =>
  rows
    .map((row) => row.map((cell) => `${cell.colspan}x${cell.rowspan}x${cell.paragraphs.length}`).join())
    .join(";");

/** The blocks that stand for a pair on the compared paper. */
function merged({ before, after }: Pair<PaperBlock>): PaperBlock[] {
  if (after === null) return before === null ? [] : [marked(before, "removed")];
  if (before === null) return [marked(after, "added")];
  if (before.kind === "table" && after.kind === "table" && shape(before.rows) === shape(after.rows))
    return [
      {
        ...after,
        rows: after.rows.map((row, r) =>
          row.map((cell, c) => ({
            ...cell,
            paragraphs: cell.paragraphs.map((runs, p) =>
              compareRuns(before.rows[r]?.[c]?.paragraphs[p] ?? [], runs),
            ),
          })),
        ),
      },
    ];
  if (before.kind === "table" || after.kind === "table" || before.kind !== after.kind)
    return [marked(before, "removed"), marked(after, "added")];
  return [{ ...after, runs: compareRuns(before.runs, after.runs) }];
}

/** Which earlier section a later one continues: the same id, else the same heading, else the same role. */
function pairSections(before: readonly PaperSection[], after: readonly PaperSection[]): Pair<PaperSection>[] {
  const left = new Set(before);
  const partners = new Map<PaperSection, PaperSection>();
  const tests: ((a: PaperSection, b: PaperSection) => boolean)[] = [
    (a, b) => a.id === b.id,
    (a, b) => a.statutoryRole === b.statutoryRole && a.heading?.text === b.heading?.text,
    (a, b) => a.statutoryRole === b.statutoryRole,
  ];
  for (const fits of tests)
    for (const section of after) {
      if (partners.has(section)) continue;
      const partner = [...left].find((candidate) => fits(candidate, section));
      if (!partner) continue;
      partners.set(section, partner);
      left.delete(partner);
    }
  const pairs: Pair<PaperSection>[] = after.map((section) => ({
    before: partners.get(section) ?? null,
    after: section,
  }));
  for (const section of left) {
    const previous = before[before.indexOf(section) - 1];
    const place = pairs.findIndex((pair) => pair.before === previous);
    pairs.splice(previous ? place + 1 : 0, 0, { before: section, after: null });
  }
  return pairs;
}

const around = 10;

/** The changed words with up to ten characters on either side. */
function excerpt(runs: readonly PaperRun[]): PaperRun[] {
  return runs.flatMap((run, index) => {
    if (run.change !== undefined) return [run];
    const characters = Array.from(run.text);
    const after = index > 0 ? characters.slice(0, around) : [];
    const before = index < runs.length - 1 ? characters.slice(-around) : [];
    if (after.length + before.length >= characters.length) return [run];
    return [{ ...run, text: `${after.join("")}…${before.join("")}` }];
  });
}

const headRun = (text: string): PaperRun[] => (text === "" ? [] : [{ text, strong: false, factId: null }]);

function headChanges(before: Paper, after: Paper): Change[] {
  const parts: Record<HeadPart, (paper: Paper) => string> = {
    title: (paper) => paper.title,
    issuers: (paper) => paper.issuers.join("、"),
    addressee: (paper) => paper.addressee ?? "",
    signatory: (paper) => paper.signatory ?? "",
    cc: (paper) => paper.cc ?? "",
  };
  const names: HeadPart[] = ["issuers", "title", "addressee", "signatory", "cc"];
  return names.flatMap((part) => {
    const runs = compareRuns(headRun(parts[part](before)), headRun(parts[part](after)));
    return differs(runs) ? [{ id: `change-${part}`, part, heading: null, runs }] : [];
  });
}

/**
 * What changed from one text to a later one: the later paper with its removed words struck and its new words
 * marked, and the list of the places. Numbers of headings that only moved are no change.
 * @param registration of the later text, as for `paperOf`
 */
export function compareManuscripts(
  before: Manuscript,
  after: Manuscript,
  registration: Registration | null,
): Comparison {
  const old = paperOf(before, null);
  const now = paperOf(after, registration);
  const changes = headChanges(old, now);
  let unchanged = 0;
  const sections = pairSections(old.sections, now.sections).map((pair): PaperSection => {
    const section = pair.after ?? pair.before;
    if (!section) throw new Error("a pair holds at least one section");
    let heading: string | null = null;
    const note = (runs: readonly PaperRun[]): string => {
      const id = `change-${changes.length + 1}`;
      changes.push({ id, part: "section", heading, runs: excerpt(runs) });
      return id;
    };
    const blocks: PaperBlock[] = [];
    const [was, is] = [pair.before?.heading, pair.after?.heading];
    const shown = is ?? was ?? null;
    const headingRuns = compareRuns(headRun(was?.text ?? ""), headRun(is?.text ?? ""));
    heading = shown && shown.number + shown.text;
    const headingMarks = differs(headingRuns) ? { runs: headingRuns, changeId: note(headingRuns) } : {};
    for (const block of align(pair.before?.blocks ?? [], pair.after?.blocks ?? [], textOf).flatMap(merged)) {
      const runs = runsOf(block);
      if (block.kind === "heading")
        heading =
          block.number +
          runs
            .filter((run) => run.change !== "removed")
            .map((run) => run.text)
            .join("");
      if (!differs(runs)) {
        unchanged += 1;
        blocks.push(block);
      } else blocks.push({ ...block, changeId: note(runs) });
    }
    return { ...section, heading: shown && { ...shown, ...headingMarks }, blocks };
  });
  return { paper: { ...now, sections }, changes, unchanged };
}
