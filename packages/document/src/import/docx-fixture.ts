import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** Packs parts into a zip archive, for tests. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

export const relations = `<Relationships><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`;

/** A part of a Word file around `inner`, with the prefixes that the tests use. */
export const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${main}" xmlns:mc="mc" xmlns:wps="wps">${inner}</w:${root}>`;

export const p = (inner: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A minimal Word file of the given body, for tests. */
export const docxOf = (
  body: string,
  others: Readonly<Record<string, string | Buffer>> = {},
): Promise<Uint8Array> =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations,
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...others,
  });
