import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { withArchive } from "../import/unzip.ts";
import { markup } from "../markup.ts";
import { stylesPart } from "./styles.ts";

const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** No author, no last editor, no revision, no dates (SEC-04): the title alone. */
const coreProperties = (title: string): string =>
  `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${markup`<dc:title>${title}</dc:title>`.html}</cp:coreProperties>`;

/** Word is asked to leave people and dates out when the file is saved again. */
const settings = `${xml}<w:settings xmlns:w="${main}"><w:removePersonalInformation/><w:removeDateAndTime/><w:defaultTabStop w:val="630"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;

/** The library counts bookmarks through the life of the process; here they count from 1 in each file. */
function renumberBookmarks(document: string): string {
  const numbers = new Map<string, number>();
  return document.replace(/<w:bookmark(?:Start|End)\b[^>]*>/gu, (tag) =>
    tag.replace(/\bw:id="([^"]*)"/u, (_, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `w:id="${number}"`;
    }),
  );
}

/** Noon of the first of January 2000 by any clock: a zip entry holds local time. */
const fixedTime = new Date(2000, 0, 1, 12);

/**
 * Writes the library's archive anew with fixed dates and order, our own styles and settings and no metadata, so
 * that equal papers have equal bytes.
 */
export async function repack(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const parts = await withArchive(bytes, async (archive) => {
    const read: [string, string][] = [];
    for (const name of archive.names.toSorted()) read.push([name, (await archive.read(name)) ?? ""]);
    return new Map(read);
  });
  parts.set("docProps/core.xml", coreProperties(title));
  parts.set("word/styles.xml", stylesPart());
  parts.set("word/settings.xml", settings);
  parts.set("word/document.xml", renumberBookmarks(parts.get("word/document.xml") ?? ""));
  const first = "[Content_Types].xml";
  const names = [first, ...[...parts.keys()].filter((name) => name !== first)];
  const zip = new ZipFile();
  for (const name of names)
    zip.addBuffer(Buffer.from(parts.get(name) ?? ""), name, {
      mtime: fixedTime,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  return buffer(zip.outputStream);
}
