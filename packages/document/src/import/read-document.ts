import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import { cleanLine } from "../clean-text.ts";
import type { PaperPart } from "../docx/style-names.ts";
import type { ImportNotice, ImportNoticeCode } from "./proposal.ts";

/** What every reader (text, docx) makes of a file; the proposal is drawn from it. */
export interface ReadRun {
  text: string;
  strong: boolean;
}

export interface ReadParagraph {
  kind: "paragraph";
  runs: ReadRun[];
  /** Heading level by style, 1 being 一、; null for a style that says nothing. */
  level: 1 | 2 | 3 | 4 | null;
  isTitle: boolean;
  /** The part it is of a paper, where one of our own styles says so. */
  part: PaperPart | null;
  /** The statutory role of the section that begins here, where our own mark says so. */
  begins: StatutoryRole | null;
  /** Marked by us as text although it reads like a heading. */
  isText: boolean;
}

export interface ReadCell {
  colspan: number;
  rowspan: number;
  header: boolean;
  paragraphs: ReadParagraph[];
}

export interface ReadTable {
  kind: "table";
  rows: ReadCell[][];
}

export type ReadBlock = ReadParagraph | ReadTable;

export interface ReadDocument {
  blocks: ReadBlock[];
  notices: Notices;
  /** All text of the file, with what is not imported (page headers, text boxes), to be searched for 密级 marks. */
  allText: string;
}

export const paragraphText = (paragraph: ReadParagraph): string =>
  paragraph.runs.map((run) => run.text).join("");

export const plainParagraph = (text: string): ReadParagraph => ({
  kind: "paragraph",
  runs: text === "" ? [] : [{ text, strong: false }],
  level: null,
  isTitle: false,
  part: null,
  begins: null,
  isText: false,
});

/** Counts what is to be told, with a few samples. */
export class Notices {
  readonly #found = new Map<ImportNoticeCode, ImportNotice>();

  add(code: ImportNoticeCode, sample?: string): void {
    const notice = this.#found.get(code) ?? { code, count: 0, samples: [] };
    notice.count += 1;
    if (sample !== undefined && sample !== "" && notice.samples.length < 5)
      notice.samples.push(cleanLine(sample.slice(0, 200)).trim());
    this.#found.set(code, notice);
  }

  /** Gives the samples of what was noted without words of its own. */
  explain(code: ImportNoticeCode, samples: readonly string[]): void {
    const notice = this.#found.get(code);
    if (notice) notice.samples = samples.slice(0, 5).map((sample) => cleanLine(sample.slice(0, 200)).trim());
  }

  list(): ImportNotice[] {
    return [...this.#found.values()];
  }
}
