import { parseCanonicalText } from "@nianbao/document/canonical";
import { renderManuscript } from "@nianbao/document/html";
import type { Registration } from "@nianbao/document/manuscript";
import { createHash } from "node:crypto";

interface Published {
  /** The bytes shown. */
  readonly html: string;
  /** The canonical JSON published beside them. */
  readonly json: string;
  /** What the record of the sign-off says. */
  readonly signedHash: string | null;
  readonly registration: Registration | null;
}

/**
 * Whether the text shown is the text that was signed, computed now: the data file hashes to what the record of
 * the sign-off names, and the page's words are the words of that file. The words are compared without markup,
 * so that a page drawn by an earlier version of the product still holds.
 */
export function isSignedText({ html, json, signedHash, registration }: Published): boolean {
  const hash = createHash("sha256").update(json, "utf8").digest("hex");
  if (hash !== signedHash) return false;
  return words(html) === words(renderManuscript(parseCanonicalText(json), registration));
}

const words = (html: string): string => html.replaceAll(/<[^>]*>/gu, "").replaceAll(/\s+/gu, "");
