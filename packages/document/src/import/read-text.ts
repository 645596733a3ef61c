import { FileError } from "./file-error.ts";

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/**
 * Decodes a text file: UTF-16 when it says so by its mark, else UTF-8, else GB 18030.
 * @throws FileError
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: "utf-8" | "utf-16" | "gb18030" } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const text = decode(bytes, "utf-16le");
    if (text !== null) return { text, encoding: "utf-16" };
  }
  if (bytes.includes(0)) throw new FileError("unreadable", "binary content");
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  const national = decode(bytes, "gb18030");
  if (national === null) throw new FileError("unreadable", "unknown encoding");
  return { text: national, encoding: "gb18030" };
}
