import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import type { BlockNode, HeadingLevel, InlineNode } from "./body.ts";
import { formatIssueDate } from "./issue-date.ts";
import type { Manuscript, Registration } from "./manuscript.ts";
import { type NumberedHeading, numberedHeadings } from "./numbering.ts";

/** A run of text; `factId` is set where it is a figure. */
export interface PaperRun {
  text: string;
  strong: boolean;
  factId: string | null;
  /** Set on a compared paper only: `removed` stood in the earlier text, `added` stands in the later one. */
  change?: "added" | "removed";
}

export interface PaperCell {
  header: boolean;
  colspan: number;
  rowspan: number;
  paragraphs: PaperRun[][];
}

/** `changeId` is set on a compared paper only, where the block differs. */
export type PaperBlock = { changeId?: string } & (
  | { kind: "paragraph"; runs: PaperRun[] }
  | { kind: "heading"; level: HeadingLevel; number: string; runs: PaperRun[] }
  | { kind: "table"; rows: PaperCell[][] }
);

export interface PaperSection {
  id: string;
  statutoryRole: StatutoryRole;
  /** 一、 and the heading's words, or null for a section without heading. On a compared paper also its runs. */
  heading: { number: string; text: string; runs?: PaperRun[]; changeId?: string } | null;
  blocks: PaperBlock[];
}

/** The parts of the printed paper in reading order; the HTML and the React sheet are both drawn from it. */
export interface Paper {
  /** The issuing bodies, as letterhead and as 署名. */
  issuers: string[];
  docNumber: string | null;
  signatory: string | null;
  title: string;
  /** With its full-width colon, or null. */
  addressee: string | null;
  sections: PaperSection[];
  /** 2026年1月5日, or null before registration. */
  issueDate: string | null;
  /** The bodies copied to, in one line ended by 。, or null. */
  cc: string | null;
}

const runsOf = (content: readonly InlineNode[] | undefined): PaperRun[] =>
  (content ?? []).map((node) => ({
    text: node.type === "text" ? node.text : node.attrs.text,
    strong: (node.marks ?? []).length > 0,
    factId: node.type === "figure" ? node.attrs.factId : null,
  }));

function blockOf(block: BlockNode, number: string): PaperBlock {
  if (block.type === "paragraph") return { kind: "paragraph", runs: runsOf(block.content) };
  if (block.type === "heading")
    return { kind: "heading", level: block.attrs.level, number, runs: runsOf(block.content) };
  const rows = block.content.map((row) =>
    row.content.map((cell) => ({
      header: cell.type === "tableHeader",
      colspan: cell.attrs.colspan,
      rowspan: cell.attrs.rowspan,
      paragraphs: cell.content.map((paragraph) => runsOf(paragraph.content)),
    })),
  );
  return { kind: "table", rows };
}

const place = ({ sectionId, blockIndex }: Pick<NumberedHeading, "sectionId" | "blockIndex">): string =>
  `${blockIndex ?? "-"} ${sectionId}`;

const addresseeLine = (addressee: string): string | null => {
  const name = addressee.replace(/[\s:：]+$/u, "");
  return name === "" ? null : `${name}：`;
};

const present = (text: string | null | undefined): string | null => (text ? text : null);

/**
 * Lays a manuscript out as the parts of a paper by GB/T 9704-2012. Without registration (before sign-off) it has
 * no document number and no date. Figures show the text they carry; `freeze` gives them their facts' values.
 * @throws RangeError when the issue date is no ISO calendar date
 */
export function paperOf(manuscript: Manuscript, registration: Registration | null): Paper {
  const numbers = new Map(numberedHeadings(manuscript.sections).map((h) => [place(h), h.number]));
  return {
    issuers: manuscript.issuers,
    docNumber: present(registration?.docNumber),
    signatory: present(manuscript.signatory),
    title: manuscript.title,
    addressee: addresseeLine(manuscript.addressee),
    sections: manuscript.sections.map(({ id, heading, statutoryRole, body }) => ({
      id,
      statutoryRole,
      heading:
        heading === ""
          ? null
          : { number: numbers.get(place({ sectionId: id, blockIndex: null })) ?? "", text: heading },
      blocks: body.content.map((block, blockIndex) =>
        blockOf(block, numbers.get(place({ sectionId: id, blockIndex })) ?? ""),
      ),
    })),
    issueDate: registration ? formatIssueDate(registration.issueDate) : null,
    cc: manuscript.cc.length === 0 ? null : `${manuscript.cc.join("，")}。`,
  };
}
