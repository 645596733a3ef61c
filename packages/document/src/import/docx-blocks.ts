import { type Element } from "@xmldom/xmldom";
import { type DocxStyle, numberingOf } from "./docx-styles.ts";
import { readRuns } from "./docx-runs.ts";
import type { Notices, ReadBlock, ReadCell, ReadParagraph, ReadRun, ReadTable } from "./read-document.ts";
import { attributeOf, childOf, childrenOf, nameOf, valueOf } from "./xml.ts";

export interface DocxContext {
  styles: ReadonlyMap<string, DocxStyle>;
  number: (numId: string, level: number) => string;
  notices: Notices;
}

/** Parts runs at line feeds: a line break in Word is a paragraph here. */
function linesOf(runs: readonly ReadRun[]): ReadRun[][] {
  let line: ReadRun[] = [];
  const lines = [line];
  for (const { text, strong } of runs)
    text.split("\n").forEach((piece, index) => {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      if (piece !== "") line.push({ text: piece, strong });
    });
  return lines;
}

const outlineLevels = { "0": 1, "1": 2, "2": 3, "3": 4 } as const;

function readParagraph(element: Element, { styles, number, notices }: DocxContext): ReadParagraph[] {
  const properties = childOf(element, "pPr");
  const style = styles.get(valueOf(properties, "pStyle") ?? "");
  const outline = valueOf(properties, "outlineLvl");
  const own =
    outline === "0" || outline === "1" || outline === "2" || outline === "3" ? outlineLevels[outline] : null;
  const runs = readRuns(element, notices);
  const numbering = numberingOf(properties) ?? style?.numbering ?? null;
  const hasText = runs.some((run) => run.text.trim() !== "");
  const prefix = numbering && hasText ? number(numbering.numId, numbering.level) : "";
  const all = prefix === "" ? runs : [{ text: prefix, strong: runs[0]?.strong ?? false }, ...runs];
  return linesOf(all).map((line) => ({
    kind: "paragraph",
    runs: line,
    level: own ?? style?.level ?? null,
    isTitle: style?.isTitle ?? false,
  }));
}

function cellParagraphs(cell: Element, context: DocxContext): ReadParagraph[] {
  return readBlocks(cell, context).flatMap((block): ReadParagraph[] => {
    if (block.kind === "paragraph") return [block];
    context.notices.add("nested_tables_flattened");
    return block.rows.flatMap((row) => row.flatMap((inner) => inner.paragraphs));
  });
}

/** w:vMerge continues the cell above; it becomes that cell's rowspan. */
function readTable(table: Element, context: DocxContext): ReadTable | null {
  const above = new Map<number, ReadCell>();
  const rows: ReadCell[][] = [];
  for (const row of childrenOf(table).filter((child) => nameOf(child) === "tr")) {
    const cells: ReadCell[] = [];
    const merged = new Set<ReadCell>();
    let column = 0;
    for (const cell of childrenOf(row).filter((child) => nameOf(child) === "tc")) {
      const properties = childOf(cell, "tcPr");
      const colspan = Math.max(1, Number(valueOf(properties, "gridSpan") ?? 1) || 1);
      const merge = childOf(properties, "vMerge");
      const upper = above.get(column);
      if (merge && attributeOf(merge, "val") !== "restart" && upper) merged.add(upper);
      else {
        const read: ReadCell = { colspan, rowspan: 1, paragraphs: cellParagraphs(cell, context) };
        cells.push(read);
        if (merge) above.set(column, read);
        else above.delete(column);
      }
      column += colspan;
    }
    if (cells.length === 0) continue;
    for (const cell of merged) cell.rowspan += 1;
    rows.push(cells);
  }
  return rows.length === 0 ? null : { kind: "table", rows };
}

/** The blocks below a body, cell or content control, in order. Depth is bounded by `parseXml`. */
export function readBlocks(parent: Element, context: DocxContext): ReadBlock[] {
  return childrenOf(parent).flatMap((child): ReadBlock[] => {
    switch (nameOf(child)) {
      case "p":
        return readParagraph(child, context);
      case "tbl": {
        const table = readTable(child, context);
        return table ? [table] : [];
      }
      case "sdt":
      case "sdtContent":
      case "customXml":
      case "ins":
      case "moveTo":
        return readBlocks(child, context);
      default:
        return [];
    }
  });
}
