import { refuse } from "@nianbao/domain/refusal";
import { maxFileBytes } from "../limits.ts";
import { FileError } from "./file-error.ts";
import { importText } from "./import-text.ts";
import { propose } from "./propose.ts";
import type { ImportAnswer } from "./proposal.ts";
import { readDocx } from "./read-docx.ts";
import { Notices } from "./read-document.ts";
import { decodeText } from "./read-text.ts";

function importTextFile(bytes: Uint8Array): ImportAnswer {
  const { text, encoding } = decodeText(bytes);
  const notices = new Notices();
  if (encoding === "gb18030") notices.add("read_as_gb18030");
  return importText(text, notices);
}

/**
 * Reads a .docx or .txt file and proposes title, addressee, sections and roles for the drafter to confirm.
 * Refusals: `file_too_large` {limit} in bytes, `file_type_unsupported` {extension}, `file_unreadable`,
 * `text_too_long`, `classified_marking` {marking}, `document_invalid`. Nothing of the file is kept or logged.
 */
export async function importFile(bytes: Uint8Array, fileName: string): Promise<ImportAnswer> {
  if (bytes.length > maxFileBytes)
    return { ok: false, refusal: refuse("file_too_large", { limit: maxFileBytes }) };
  const extension = /\.([A-Za-z0-9]{1,8})$/u.exec(fileName)?.[1]?.toLowerCase() ?? "";
  try {
    if (extension === "txt") return importTextFile(bytes);
    if (extension === "docx") return propose(await readDocx(bytes));
    return { ok: false, refusal: refuse("file_type_unsupported", { extension }) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {
      ok: false,
      refusal:
        error.fault === "too_large"
          ? refuse("file_too_large", { limit: maxFileBytes })
          : refuse("file_unreadable"),
    };
  }
}
