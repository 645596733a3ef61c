import { bodyText } from "@nianbao/document/body";
import { canonicalText, contentHash } from "@nianbao/document/canonical";
import { renderManuscript } from "@nianbao/document/html";
import { type Manuscript, manuscriptSchema, type Registration } from "@nianbao/document/manuscript";
import { reject } from "../kernel/refused.ts";

export interface PublishedBytes {
  readonly html: string;
  /** Canonical JSON; the SHA-256 of its UTF-8 bytes is the content hash. */
  readonly json: string;
  /** The words alone, for searching. */
  readonly plainText: string;
  readonly contentHash: string;
}

/**
 * What is published: the signed text, byte for byte. Computes its hash again and refuses (`document_invalid`)
 * when it is not the one that was signed (INV-02).
 */
export function publishedBytes(
  stored: unknown,
  signedHash: string,
  registration: Registration,
): PublishedBytes {
  const manuscript: Manuscript = manuscriptSchema.parse(stored);
  const { hash } = contentHash(manuscript);
  if (hash !== signedHash) reject("document_invalid", { signed: signedHash, found: hash });
  return {
    html: renderManuscript(manuscript, registration),
    json: canonicalText(manuscript),
    plainText: [
      manuscript.title,
      ...manuscript.sections.flatMap((section) => [section.heading, bodyText(section.body)]),
    ]
      .filter((text) => text !== "")
      .join("\n"),
    contentHash: hash,
  };
}
