import type { Paper, PaperBlock, PaperRun } from "@nianbao/document/paper";

const indent = "　　";

const textOf = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join("");

function linesOf(block: PaperBlock): string[] {
  if (block.kind === "paragraph") return [`${indent}${textOf(block.runs)}`];
  if (block.kind === "heading") return [`${indent}${block.number}${textOf(block.runs)}`];
  return block.rows.map((row) => row.map((cell) => cell.paragraphs.map(textOf).join(" ")).join("\t"));
}

/** A paper as lines of plain text: letterhead, number, title, addressee, numbered sections, 署名 and date, 抄送. */
export const plainPaper = (paper: Paper): string =>
  [
    ...paper.issuers,
    paper.docNumber,
    paper.signatory === null ? null : `签发人：${paper.signatory}`,
    "",
    paper.title,
    "",
    paper.addressee,
    ...paper.sections.flatMap(({ heading, blocks }) => [
      heading && `${indent}${heading.number}${heading.text}`,
      ...blocks.flatMap(linesOf),
    ]),
    "",
    ...paper.issuers,
    paper.issueDate,
    paper.cc && `抄送：${paper.cc}`,
    "",
  ]
    .filter((line) => line !== null)
    .join("\n");
