import type { BlockNode, InlineNode } from "@nianbao/document/body";
import { formatFigure } from "@nianbao/document/figure";
import type { ImportManuscript } from "@nianbao/services/report/import-manuscript";
import type { z } from "zod";
import type { DistrictReport, ReportParagraph } from "./district/reports/report-text.ts";

type Sections = z.infer<typeof ImportManuscript>["sections"];

/** Finds the fact that a number of the text shows; null leaves the number plain. */
export type FactOf = (mark: ReportParagraph["marks"][number]) => string | null;

/** The sections of a district's report as the drafter would import them. */
export const sectionsOf = (report: DistrictReport, factOf: FactOf = () => null): Sections => [
  {
    heading: "",
    statutoryRole: "preamble",
    body: { type: "doc", content: [paragraph({ text: report.preamble, marks: [] }, factOf)] },
  },
  ...report.sections
    .filter((section) => section.paragraphs.length > 0)
    .map((section) => ({
      heading: section.heading,
      statutoryRole: section.statutoryRole,
      body: { type: "doc", content: section.paragraphs.map((each) => paragraph(each, factOf)) },
    })),
];

function paragraph(given: ReportParagraph, factOf: FactOf): BlockNode {
  const content = inlines(given, factOf);
  return given.level
    ? { type: "heading", attrs: { level: given.level }, content }
    : { type: "paragraph", content };
}

function inlines({ text, marks }: ReportParagraph, factOf: FactOf): InlineNode[] {
  const nodes: InlineNode[] = [];
  let at = 0;
  const plain = (until: number) => {
    if (until > at) nodes.push({ type: "text", text: text.slice(at, until) });
  };
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const factId = factOf(mark);
    const shown = formatFigure({ value: String(mark.value), unit: mark.unit, approx: mark.approx });
    if (!factId || mark.start < at || !text.startsWith(shown, mark.start)) continue;
    plain(mark.start);
    nodes.push({ type: "figure", attrs: { factId, text: shown } });
    at = mark.start + shown.length;
  }
  plain(text.length);
  return nodes;
}
