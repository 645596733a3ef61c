import { type Body, bodyFromParagraphs, type TableCellNode } from "../body.ts";
import type { Manuscript, Section } from "../manuscript.ts";

/** A line of 28 characters without stops, so that lines can be counted. */
export const fullLine = "青禾区各部门依法履职尽责推进法治政府建设取得新的进展成效明显";

const section = (id: string, heading: string, body: Body): Section => ({
  id,
  heading,
  statutoryRole: heading === "" ? "preamble" : "measures_outcomes",
  body,
});

const cell = (text: string, type: TableCellNode["type"] = "tableCell"): TableCellNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

const tableBody = (rows: number): Body => ({
  type: "doc",
  content: [
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: ["序号", "事项", "数量"].map((text) => cell(text, "tableHeader")),
        },
        ...Array.from({ length: rows }, (_, row) => ({
          type: "tableRow" as const,
          content: [cell(String(row + 1)), cell(row % 3 === 1 ? fullLine : "行政许可"), cell("1,024")],
        })),
      ],
    },
    { type: "paragraph", content: [{ type: "text", text: fullLine.repeat(30) }] },
  ],
});

export interface PaperWish {
  title?: string;
  paragraphs?: string[];
  /** Rows of a table that stands before a long paragraph. */
  tableRows?: number;
  cc?: string[];
  signatory?: string | null;
}

/** A report of a fictional bureau with the text asked for. */
export const paperWith = ({
  title = "青禾区档案局2026年度法治政府建设年度报告",
  paragraphs = ["现报告如下。"],
  tableRows = 0,
  cc = [],
  signatory = null,
}: PaperWish): Manuscript => ({
  title,
  issuers: ["青禾区档案局"],
  addressee: "区委、区政府",
  cc,
  signatory,
  facts: [],
  sections: [
    section("s0", "", bodyFromParagraphs(paragraphs)),
    ...(tableRows > 0 ? [section("s1", "数据", tableBody(tableRows))] : []),
  ],
});

export const registration = { docNumber: "青档〔2027〕3号", issueDate: "2027-01-05" };
