type Value = string | number | boolean | null;

/** A value that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection). */
const defused = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

function field(value: Value): string {
  const text = typeof value === "string" ? defused(value) : String(value ?? "");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table by RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsv<T extends object>(columns: readonly (keyof T & string)[], rows: readonly T[]): string {
  const lines = rows.map((row) => columns.map((column) => field(row[column] as Value)).join(","));
  return `\uFEFF${[columns.join(","), ...lines, ""].join("\r\n")}`;
}
