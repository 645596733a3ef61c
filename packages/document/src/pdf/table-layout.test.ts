import { describe, expect, test } from "vitest";
import type { PaperCell } from "../paper.ts";
import { tableLayout } from "./table-layout.ts";

const cell = (text: string, more: Partial<PaperCell> = {}): PaperCell => ({
  header: false,
  colspan: 1,
  rowspan: 1,
  paragraphs: [[{ text, strong: false, factId: null }]],
  ...more,
});
const head = (text: string): PaperCell => cell(text, { header: true });
const places = (rows: PaperCell[][]) =>
  tableLayout(rows).cells.map(({ x, y, paragraphs }) => `${paragraphs[0]?.[0]?.text}@${x},${y}`);

describe("the cells of a table", () => {
  test("stand beside what spans down from the rows above", () => {
    expect(places([[cell("a", { rowspan: 2 }), cell("b")], [cell("c")]])).toEqual([
      "a@0,0",
      "b@1,0",
      "c@1,1",
    ]);
  });

  test("are pushed aside by what spans across", () => {
    expect(places([[cell("a", { colspan: 2 }), cell("b")]])).toEqual(["a@0,0", "b@2,0"]);
  });

  test("never span below the last row", () => {
    expect(tableLayout([[cell("a", { rowspan: 9 })]]).cells[0]?.rowspan).toBe(1);
  });
});

describe("the columns of a table", () => {
  test("have what they need where all fit", () => {
    const [first = 0, second = 0] = tableLayout([[cell("序号"), cell("办理数量")]]).widths;
    expect(first).toBeLessThan(second);
  });

  test("leave a narrow column whole beside wide ones, and fill no more than the line", () => {
    const { widths } = tableLayout([
      [cell("序号"), cell("项".repeat(60)), cell("说".repeat(30)), cell("1,024")],
    ]);
    expect(widths[0]).toBeGreaterThan(2.5);
    expect(widths[3]).toBeGreaterThan(3);
    expect(widths[1]).toBeGreaterThan(widths[2] ?? 0);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(31);
  });
});

describe("the header of a table", () => {
  test("is every row at the top that has header cells only", () => {
    expect(
      tableLayout([
        [head("a"), head("b")],
        [head("c"), cell("d")],
      ]).headerRows,
    ).toBe(1);
    expect(tableLayout([[head("a")], [head("b")]]).headerRows).toBe(0);
  });

  test("is not repeated where one of its cells reaches into the body", () => {
    const rows = [[cell("a", { header: true, rowspan: 2 }), head("b")], [cell("c")]];
    expect(tableLayout(rows).headerRows).toBe(0);
  });
});
