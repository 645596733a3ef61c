import { scriptEnv } from "./env.ts";

/** A closed pipe must not end a supervisor that still has servers to stop. */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** A line of progress, with the seconds since the command was given. */
export function say(line: string): void {
  const seconds = Math.round((Date.now() - scriptEnv.startedAt) / 1000);
  print(`[${String(seconds).padStart(4)} s] ${line}`);
}

/** Columns a terminal gives a text: Chinese characters and full-width signs take two. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (width, sign) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );

/** Rows under a heading, in columns that line up with Chinese text too. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => (cells[column] ?? "") + " ".repeat(width - widthOf(cells[column] ?? "")))
      .join("  ")
      .trimEnd();
  return [line(heading), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
