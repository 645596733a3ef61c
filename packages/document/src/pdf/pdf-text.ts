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
  tagged: boolean;
}

/** Reads the text of a PDF with its places, as a reader's program sees it. For tests. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false });
  const document = await task.promise;
  try {
    const pages: Placed[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const height = page.view[3] ?? 0;
      const content = await page.getTextContent();
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
    const mark = await document.getMarkInfo();
    return { pages, info: { ...info }, tagged: mark?.Marked === true };
  } finally {
    await task.destroy();
  }
}
