import { refuse } from "@nianbao/domain/refusal";
import { cleanText } from "../clean-text.ts";
import { maxImportCharacters } from "../limits.ts";
import { propose } from "./propose.ts";
import type { ImportAnswer } from "./proposal.ts";
import { Notices, plainParagraph } from "./read-document.ts";

/**
 * Makes a proposal of pasted or decoded text, a line a paragraph.
 * Refusals: `text_too_long`, `classified_marking`, `document_invalid`.
 */
export function importText(text: string, notices: Notices = new Notices()): ImportAnswer {
  if (text.length > maxImportCharacters)
    return {
      ok: false,
      refusal: refuse("text_too_long", { limit: maxImportCharacters, unit: "characters" }),
    };
  const blocks = cleanText(text).split("\n").map(plainParagraph);
  return propose({ blocks, notices, allText: "" });
}
