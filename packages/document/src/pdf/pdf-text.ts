import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A run of text where it stands: baseline, in millimetres from the left and the top of the page. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

const millimetres = (points: number): number => (points / 72) * 25.4;

export interface ReadPdf {
  pages: Placed[][];
  info: Record<string, unknown>;
  /** Roles of the structure tree, H1, P, Table; empty where the file is not tagged. */
  roles: ReadonlySet<string>;
}

/** The text of a page without its number, in reading order. */
export const pageText = (page: readonly Placed[]): string =>
  page
    .filter(({ text, size }) => !(size === 14 && /^— \d+ —$/u.test(text)))
    .map(({ text }) => text)
    .join("");

/** Baselines of the rows of 3号 on a page, from the top, each once. */
export const rowsOf = (page: readonly Placed[]): number[] =>
  [...new Set(page.filter(({ size }) => size > 15 && size < 16).map(({ y }) => y.toFixed(2)))]
    .map(Number)
    .toSorted((a, b) => a - b);

/** The words of a page that stand on one row. */
export const rowText = (page: readonly Placed[], y: number): string =>
  page
    .filter((item) => Math.abs(item.y - y) < 0.02)
    .map(({ text }) => text)
    .join("");

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if ("role" in node) roles.add(String(node.role));
  if ("children" in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}

/** Reads the text of a PDF with its places, as a reader's program sees it. For tests. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false });
  const document = await task.promise;
  try {
    const pages: Placed[][] = [];
    const roles = new Set<string>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const height = page.view[3] ?? 0;
      const content = await page.getTextContent();
      collectRoles(await page.getStructTree(), roles);
      pages.push(
        content.items.flatMap((item) =>
          "str" in item && item.str.trim() !== ""
            ? [
                {
                  text: item.str,
                  x: millimetres(Number(item.transform[4])),
                  y: millimetres(height - Number(item.transform[5])),
                  width: millimetres(item.width),
                  size: Number(item.transform[0]),
                },
              ]
            : [],
        ),
      );
    }
    const { info } = await document.getMetadata();
    return { pages, info: { ...info }, roles };
  } finally {
    await task.destroy();
  }
}
