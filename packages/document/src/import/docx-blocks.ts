import { type Element } from "@xmldom/xmldom";
import { type DocxStyle, numberingOf } from "./docx-styles.ts";
import { readRuns, textBelow } from "./docx-runs.ts";
import type { Notices, ReadBlock, ReadCell, ReadParagraph, ReadRun, ReadTable } from "./read-document.ts";
import { isTextMark, roleOfMark } from "../docx/marks.ts";
import { attributeOf, childOf, childrenOf, isOn, nameOf, valueOf } from "./xml.ts";

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

const bookmarksOf = (element: Element): string[] =>
  childrenOf(element).flatMap((child) =>
    nameOf(child) === "bookmarkStart" ? [attributeOf(child, "name") ?? ""] : [],
  );

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
  const marks = bookmarksOf(element);
  return linesOf(all).map((line, index) => ({
    kind: "paragraph",
    runs: line,
    level: own ?? style?.level ?? null,
    isTitle: style?.isTitle ?? false,
    part: style?.part ?? null,
    begins: index === 0 ? (marks.map(roleOfMark).find((role) => role !== null) ?? null) : null,
    isText: marks.some(isTextMark),
  }));
}

/** Whether accepting the tracked changes takes the mark between this paragraph and the next away. */
const joinsNext = (element: Element): boolean =>
  nameOf(element) === "p" && childOf(childOf(childOf(element, "pPr"), "rPr"), "del") !== null;

/** The paragraph reads on in the next one, whose style it takes, as Word has it. */
function join(before: ReadParagraph[], after: ReadParagraph[]): ReadParagraph[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (!last || !first) return [...before, ...after];
  return [...before.slice(0, -1), { ...first, runs: [...last.runs, ...first.runs] }, ...rest];
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
    if (childOf(childOf(row, "trPr"), "del")) {
      context.notices.add("deletions_dropped", textBelow(row));
      continue;
    }
    const isHead = isOn(childOf(row, "trPr"), "tblHeader");
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
        const paragraphs = cellParagraphs(cell, context);
        const header = isHead || paragraphs.some((each) => each.part === "tableHead");
        const read: ReadCell = { colspan, rowspan: 1, header, paragraphs };
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

const wrappers: ReadonlySet<string> = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/** The blocks below a body, cell or content control, in order. Depth is bounded by `parseXml`. */
export function readBlocks(parent: Element, context: DocxContext): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let open: ReadParagraph[] = [];
  const close = (): void => {
    for (const paragraph of open.splice(0)) blocks.push(paragraph);
  };
  for (const child of childrenOf(parent)) {
    const name = nameOf(child);
    if (name === "p") {
      open = join(open, readParagraph(child, context));
      if (!joinsNext(child)) close();
    } else if (name === "tbl") {
      close();
      const table = readTable(child, context);
      if (table) blocks.push(table);
    } else if (wrappers.has(name)) {
      close();
      for (const block of readBlocks(child, context)) blocks.push(block);
    }
  }
  close();
  return blocks;
}
