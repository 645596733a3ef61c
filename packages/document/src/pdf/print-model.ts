import type { Registration } from "../manuscript.ts";
import type { Paper, PaperBlock, PaperRun } from "../paper.ts";
import { type TableLayout, tableLayout } from "./table-layout.ts";
import { titleLines } from "./title-lines.ts";

/** Characters of 2号 (22 pt) in a line of 156 mm. */
const titleWidth = 20;

export type PrintPart =
  | { kind: "paragraph"; runs: PaperRun[] }
  | { kind: "heading"; level: 1 | 2 | 3 | 4; number: string; runs: PaperRun[] }
  | ({ kind: "table" } & TableLayout);

/** A paper as `paper.typ` reads it: the parts of the sheet on the screen, with breaks and places worked out. */
export interface PrintModel {
  title: string;
  titleLines: string[];
  issuers: string[];
  docNumber: string | null;
  signatory: string | null;
  addressee: string | null;
  parts: PrintPart[];
  /** 2026年1月5日 as printed, and the same day for the properties of the file. */
  dateText: string | null;
  date: { year: number; month: number; day: number } | null;
  cc: string | null;
}

function partOf(block: PaperBlock): PrintPart {
  if (block.kind === "table") return { kind: "table", ...tableLayout(block.rows) };
  if (block.kind === "paragraph") return { kind: "paragraph", runs: block.runs };
  return { kind: "heading", level: block.level, number: block.number, runs: block.runs };
}

const dateOf = (registration: Registration | null): PrintModel["date"] => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(registration?.issueDate ?? "") ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
};

/** Equal papers give equal models. `registration` is the one the paper was laid out with. */
export function printModelOf(paper: Paper, registration: Registration | null): PrintModel {
  return {
    title: paper.title,
    titleLines: titleLines(paper.title, paper.issuers, titleWidth),
    issuers: paper.issuers,
    docNumber: paper.docNumber,
    signatory: paper.signatory,
    addressee: paper.addressee,
    parts: paper.sections.flatMap(({ heading, blocks }): PrintPart[] => [
      ...(heading
        ? [
            {
              kind: "heading" as const,
              level: 1 as const,
              number: heading.number,
              runs: [{ text: heading.text, strong: false, factId: null }],
            },
          ]
        : []),
      ...blocks.map(partOf),
    ]),
    dateText: paper.issueDate,
    date: dateOf(registration),
    cc: paper.cc === null ? null : `抄送：${paper.cc}`,
  };
}
