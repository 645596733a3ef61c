import type { Paragraph, Table } from "docx";
import { findHeading } from "../import/heading-rules.ts";
import type { PaperBlock, PaperSection } from "../paper.ts";
import { sectionMark, textMark } from "./marks.ts";
import { marked, paragraph, plainRun, textRuns } from "./paragraphs.ts";
import { headingParts } from "./style-names.ts";
import { tableOf } from "./table.ts";

const readsAsHeading = (text: string): boolean => findHeading(text.trim(), null) !== null;

/** `tail` is the last block of the text: it stays on the page of 署名 (GB/T 9704-2012, 7.3.5). */
function blockOf(block: PaperBlock, marks: string[], textMarkId: string, tail: boolean): Paragraph | Table {
  if (block.kind === "table") return tableOf(block);
  if (block.kind === "heading")
    return paragraph(
      headingParts[block.level],
      marked([plainRun(block.number), ...textRuns(block.runs)], marks),
      { keepNext: true },
    );
  const plain = readsAsHeading(block.runs.map((run) => run.text).join(""));
  const runs = marked(textRuns(block.runs), plain ? [...marks, textMarkId] : marks);
  return paragraph("body", runs, tail ? { keepNext: true } : {});
}

/** The numbered sections; where each begins and its statutory role stand in hidden bookmarks. */
export function sectionBlocks(sections: readonly PaperSection[]): (Paragraph | Table)[] {
  let count = 0;
  const last = sections.at(-1)?.blocks.at(-1);
  return sections.flatMap(({ heading, statutoryRole, blocks }, index) => {
    const begins = sectionMark(statutoryRole, index + 1);
    const body = blocks.map((block, place) => {
      count += 1;
      const marks = heading === null && place === 0 ? [begins] : [];
      return blockOf(block, marks, textMark(count), block === last);
    });
    if (heading === null) return body;
    const runs = [plainRun(heading.number), plainRun(heading.text)];
    return [paragraph("heading1", marked(runs, [begins]), { keepNext: true }), ...body];
  });
}
