import { Document, DocumentGridType, Packer } from "docx";
import type { Manuscript, Registration } from "../manuscript.ts";
import { paperOf } from "../paper.ts";
import { headBlocks, pageNumberFooter, tailBlocks } from "./frame.ts";
import { margin, page, row } from "./measures.ts";
import { repack } from "./repack.ts";
import { sectionBlocks } from "./sections.ts";

/**
 * The report as a Word file in the layout of GB/T 9704-2012: 22 rows of 28 characters, the government's own fonts by
 * name, page numbers right on odd and left on even pages. Drawn from the same paper as screen, HTML and PDF; equal
 * input gives equal bytes; no author, date or revision is told. Without registration it has no number and no date.
 * @throws RangeError when the issue date is no ISO calendar date
 */
export async function renderDocx(
  manuscript: Manuscript,
  registration: Registration | null,
): Promise<Uint8Array> {
  const paper = paperOf(manuscript, registration);
  const document = new Document({
    title: paper.title,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: page, margin: { ...margin, gutter: 0 } },
          grid: { type: DocumentGridType.LINES, linePitch: row },
        },
        footers: { default: pageNumberFooter("right"), even: pageNumberFooter("left") },
        children: [...headBlocks(paper), ...sectionBlocks(paper.sections), ...tailBlocks(paper)],
      },
    ],
  });
  return repack(await Packer.toBuffer(document), paper.title);
}
