import type { PaperCell, PaperRun } from "../paper.ts";
import { widthOf } from "./text-width.ts";

/** A cell at its place in the grid of the table. */
export interface PlacedCell {
  x: number;
  y: number;
  colspan: number;
  rowspan: number;
  header: boolean;
  /** Whether the cell may be kept whole on one page. */
  short: boolean;
  paragraphs: PaperRun[][];
}

export interface TableLayout {
  /** Relative widths of the columns, by the text they hold; in characters where the table is full. */
  widths: number[];
  /** Rows at the top that are repeated on every page the table runs over. */
  headerRows: number;
  cells: PlacedCell[];
}

const longestShort = 200;
/** Characters of 4号 that fit the 156 mm of a line, less what the rules and insets of a column take. */
const lineCharacters = 31;
const columnInset = 0.9;
/** Above it a column only grows taller. */
const longestNeed = 40;
const narrowest = 2;

const lengthOf = (paragraphs: readonly PaperRun[][]): number =>
  Math.max(0, ...paragraphs.map((runs) => runs.reduce((sum, run) => sum + widthOf(run.text), 0)));

/** Puts the cells of HTML-like rows at their places: what spans down or across pushes those after it aside. */
export function tableLayout(rows: readonly PaperCell[][]): TableLayout {
  const taken = new Set<string>();
  const cells: PlacedCell[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const { colspan, rowspan, header, paragraphs } of row) {
      while (taken.has(`${x} ${y}`)) x += 1;
      const height = Math.min(rowspan, rows.length - y);
      for (let dx = 0; dx < colspan; dx++) {
        for (let dy = 0; dy < height; dy++) taken.add(`${x + dx} ${y + dy}`);
      }
      const short = lengthOf(paragraphs) * paragraphs.length <= longestShort;
      cells.push({ x, y, colspan, rowspan: height, header, short, paragraphs });
      x += colspan;
    }
  });
  const columns = Math.max(1, ...cells.map((cell) => cell.x + cell.colspan));
  const needs = Array.from(
    { length: columns },
    (_, x) =>
      columnInset +
      Math.max(
        narrowest,
        ...cells
          .filter((cell) => cell.x === x && cell.colspan === 1)
          .map((cell) => lengthOf(cell.paragraphs)),
      ),
  );
  return { widths: shared(needs), headerRows: headerRowsOf(rows, cells), cells };
}

/** A column that needs less than an equal share of what is left has what it needs; the others share the rest. */
function shared(needs: readonly number[]): number[] {
  const widths = needs.map((need) => Math.min(need, longestNeed));
  let open = widths.map((_, x) => x);
  let room = lineCharacters;
  for (;;) {
    const fair = room / open.length;
    const modest = open.filter((x) => (widths[x] ?? 0) <= fair);
    if (modest.length === 0) break;
    room -= modest.reduce((sum, x) => sum + (widths[x] ?? 0), 0);
    open = open.filter((x) => !modest.includes(x));
    if (open.length === 0) return widths;
  }
  const wanted = open.reduce((sum, x) => sum + (widths[x] ?? 0), 0);
  return widths.map((width, x) => (open.includes(x) ? (width / wanted) * room : width));
}

function headerRowsOf(rows: readonly PaperCell[][], cells: readonly PlacedCell[]): number {
  const first = rows.findIndex((row) => row.length === 0 || row.some((cell) => !cell.header));
  const count = first === -1 ? 0 : first;
  return cells.some((cell) => cell.y < count && cell.y + cell.rowspan > count) ? 0 : count;
}
