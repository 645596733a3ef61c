/** The kinds of file that prove a figure, by extension. */
export const evidenceTypes = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ofd: "application/ofd",
  txt: "text/plain",
} as const;
type Extension = keyof typeof evidenceTypes;

const isExtension = (name: string): name is Extension => Object.hasOwn(evidenceTypes, name);

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Names of a ZIP's entries stand uncompressed in it. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name);

const zipWith = (entry: string) => (bytes: Uint8Array) =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) && holds(bytes, entry) && !holds(bytes, "vbaProject.bin");

const jpeg = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xd8, 0xff);

const fits: Readonly<Record<Extension, (bytes: Uint8Array) => boolean>> = {
  pdf: (bytes) => startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d),
  jpg: jpeg,
  jpeg,
  png: (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  docx: zipWith("word/document.xml"),
  xlsx: zipWith("xl/workbook.xml"),
  ofd: zipWith("OFD.xml"),
  txt: (bytes) => readText(bytes) !== null,
};

/** The media type of a file whose bytes are what its extension says, else null. Macros are never let in. */
export function sniff(fileName: string, bytes: Uint8Array): string | null {
  const extension = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return isExtension(extension) && fits[extension](bytes) ? evidenceTypes[extension] : null;
}

/** Control characters that no text has; tab and line breaks are none of them. */
const isControl = (character: string): boolean => character < "\t" || (character > "\r" && character < " ");

/** Plain text in UTF-8 or GB18030, or null when the bytes are none. */
export function readText(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return [...text].some(isControl) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}
