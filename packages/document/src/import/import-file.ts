import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { maxFileBytes } from "../limits.ts";
import { FileError } from "./file-error.ts";
import { importText } from "./import-text.ts";
import { propose } from "./propose.ts";
import type { ImportAnswer } from "./proposal.ts";
import { readDocx } from "./read-docx.ts";
import { readLegacy } from "./read-legacy.ts";
import { Notices } from "./read-document.ts";
import { decodeText } from "./read-text.ts";

function importTextFile(bytes: Uint8Array): ImportAnswer {
  const { text, encoding } = decodeText(bytes);
  const notices = new Notices();
  if (encoding === "gb18030") notices.add("read_as_gb18030");
  return importText(text, notices);
}

const zipMagic = Buffer.from([0x50, 0x4b]);
const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const macroMark = Buffer.from("_VBA_PROJECT", "utf16le");

/** People rename files, so what a Word file is shows in its first bytes and not in its name. */
async function importWordFile(bytes: Uint8Array): Promise<ImportAnswer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 2).equals(zipMagic)) return propose(await readDocx(bytes));
  if (!buffer.subarray(0, 4).equals(oleMagic)) throw new FileError("unreadable", "no Word file");
  if (buffer.includes(macroMark)) throw new FileError("macros", "holds macros");
  return propose(await readLegacy(bytes));
}

const wordFiles: ReadonlySet<string> = new Set(["docx", "doc", "wps"]);
const macroFiles: ReadonlySet<string> = new Set(["docm", "dotm"]);

const refusalFor = ({ fault }: FileError): Refusal => {
  if (fault === "too_large") return refuse("file_too_large", { limit: maxFileBytes });
  return refuse(fault === "macros" ? "file_has_macros" : "file_unreadable");
};

/**
 * Reads a .docx, .doc, .wps or .txt file and proposes title, addressee, sections and roles for the drafter to
 * confirm. Refusals: `file_too_large` {limit} in bytes, `file_type_unsupported` {extension}, `file_has_macros`,
 * `file_unreadable`, `text_too_long`, `classified_marking` {marking}, `document_invalid`. Nothing of the file is
 * kept or logged.
 */
export async function importFile(bytes: Uint8Array, fileName: string): Promise<ImportAnswer> {
  if (bytes.length > maxFileBytes)
    return { ok: false, refusal: refuse("file_too_large", { limit: maxFileBytes }) };
  const extension = /\.([A-Za-z0-9]{1,8})$/u.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (macroFiles.has(extension)) return { ok: false, refusal: refuse("file_has_macros") };
  try {
    if (extension === "txt") return importTextFile(bytes);
    if (wordFiles.has(extension)) return await importWordFile(bytes);
    return { ok: false, refusal: refuse("file_type_unsupported", { extension }) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, refusal: refusalFor(error) };
  }
}
