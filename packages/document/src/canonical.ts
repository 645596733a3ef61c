import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { type Manuscript, manuscriptSchema } from "./manuscript.ts";

/** Stands in the hashed text, so that a later form of the manuscript can never be mistaken for this one. */
export const canonicalFormat = "nianbao-manuscript/1";

export interface ContentHash {
  algorithm: "sha-256";
  /** Lower-case hexadecimal, 64 characters. */
  hash: string;
}

function normalised(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalised(item)]));
}

/**
 * The manuscript as ordered JSON (RFC 8785) with all strings in Unicode NFC, led by its format's name. Equal
 * manuscripts give equal text; properties outside the model do not enter it.
 * @throws ZodError when the value is no manuscript
 */
export function canonicalText(manuscript: Manuscript): string {
  const content = { format: canonicalFormat, manuscript: manuscriptSchema.parse(normalised(manuscript)) };
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError("a manuscript is always serialisable");
  return text;
}

/** SHA-256 over the UTF-8 bytes of the canonical text. */
export function contentHash(manuscript: Manuscript): ContentHash {
  const hash = createHash("sha256").update(canonicalText(manuscript), "utf8").digest("hex");
  return { algorithm: "sha-256", hash };
}

/**
 * Reads canonical text back, for verification and restore.
 * @throws SyntaxError or ZodError when the text is not the canonical form of a manuscript
 */
export function parseCanonicalText(text: string): Manuscript {
  const content: unknown = JSON.parse(text);
  if (typeof content !== "object" || content === null || !("format" in content) || !("manuscript" in content))
    throw new SyntaxError("not a canonical manuscript");
  const manuscript = manuscriptSchema.parse(content.manuscript);
  if (canonicalText(manuscript) !== text) throw new SyntaxError("not in canonical form");
  return manuscript;
}
