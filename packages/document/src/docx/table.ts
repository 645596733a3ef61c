import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { PaperBlock } from "../paper.ts";
import { type PlacedCell, tableLayout } from "../pdf/table-layout.ts";
import { textWidth } from "./measures.ts";
import { paragraph, textRuns } from "./paragraphs.ts";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000", space: 0 } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** Relative widths as twips that fill the text area exactly. */
export function inTwips(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let used = 0;
  return widths.map((width, index) => {
    const twips = index === widths.length - 1 ? textWidth - used : Math.floor((width * textWidth) / total);
    used += twips;
    return twips;
  });
}

const cellOf = (
  { x, colspan, rowspan, header, paragraphs }: PlacedCell,
  widths: readonly number[],
): TableCell =>
  new TableCell({
    columnSpan: colspan,
    rowSpan: rowspan,
    width: {
      size: widths.slice(x, x + colspan).reduce((sum, width) => sum + width, 0),
      type: WidthType.DXA,
    },
    verticalAlign: "center",
    children: paragraphs.map((runs) => paragraph(header ? "tableHead" : "tableText", textRuns(runs))),
  });

/** A table as wide as the text area, its columns as on the printed paper, its rows on the lines of the page. */
export function tableOf({ rows }: Extract<PaperBlock, { kind: "table" }>): Table {
  const { widths, headerRows, cells } = tableLayout(rows);
  const twips = inTwips(widths);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: twips,
    layout: TableLayoutType.FIXED,
    borders,
    rows: rows.map(
      (_, y) =>
        new TableRow({
          cantSplit: cells.every((cell) => cell.y !== y || cell.short),
          tableHeader: y < headerRows,
          children: cells.filter((cell) => cell.y === y).map((cell) => cellOf(cell, twips)),
        }),
    ),
  });
}
