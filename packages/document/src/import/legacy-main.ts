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

async function extract(bytes: Buffer): Promise<LegacyText> {
  const document = await new WordExtractor().extract(bytes);
  return {
    body: document.getBody(asWritten),
    comments: document.getAnnotations(asWritten),
    footnotes: `${document.getFootnotes()}\n${document.getEndnotes()}`,
    textBoxes: document.getTextboxes({ includeHeadersAndFooters: false }),
    margins: `${document.getHeaders()}\n${document.getTextboxes({ includeBody: false })}`,
  };
}

const given: Uint8Array[] = [];
for await (const chunk of process.stdin) given.push(chunk);
process.stdout.write(JSON.stringify(await extract(Buffer.concat(given))));
