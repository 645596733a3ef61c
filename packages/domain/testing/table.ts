/** Lays rows out as a text table with aligned columns; 汉字 do not occur in it. */
export function layOut(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A table whose first column is the row's name and whose cells are worked out. */
export const crossTable = <R extends string, C extends string>(
  rows: readonly R[],
  columns: readonly C[],
  cell: (row: R, column: C) => string,
): string =>
  layOut(
    ["", ...columns],
    rows.map((row) => [row, ...columns.map((column) => cell(row, column))]),
  );
