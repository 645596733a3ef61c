import { parentPort } from "node:worker_threads";
import WordExtractor from "word-extractor";
import type { LegacyText } from "./read-legacy.ts";

declare module "word-extractor" {
  /** The library reads this option; its published types do not name it. */
  interface Document {
    getBody(options: { filterUnicode: boolean }): string;
    getAnnotations(options: { filterUnicode: boolean }): string;
  }
}

/** Otherwise “” becomes "" on the way. */
const asWritten = { filterUnicode: false };

async function extract(bytes: Uint8Array): Promise<LegacyText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = await new WordExtractor().extract(buffer);
  return {
    body: document.getBody(asWritten),
    comments: document.getAnnotations(asWritten),
    footnotes: `${document.getFootnotes()}\n${document.getEndnotes()}`,
    textBoxes: document.getTextboxes({ includeHeadersAndFooters: false }),
    margins: `${document.getHeaders()}\n${document.getTextboxes({ includeBody: false })}`,
  };
}

parentPort?.once("message", (bytes: Uint8Array) => {
  void extract(bytes).then(
    (text) => parentPort?.postMessage(text, []),
    () => parentPort?.postMessage(null, []),
  );
});
