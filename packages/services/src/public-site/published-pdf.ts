import { createHash } from "node:crypto";
import { parseCanonicalText } from "@nianbao/document/canonical";
import type { Registration } from "@nianbao/document/manuscript";
import { printed } from "../kernel/own-renderer.ts";
import { type GetPublished, getPublished, getPublishedData } from "./get-published.ts";
import type { Site } from "./site.ts";

export interface PublishedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

const largestCache = 32;
/** The papers asked for last, by what they are made of: many readers ask for few of them. */
const recent = new Map<string, Promise<PublishedPdf>>();

/**
 * A published report, or a superseded version of one, as it is printed: the same bytes each time. Everything else is
 * `not_found`, as is what was taken down.
 */
export async function getPublishedPdf(site: Site, input: GetPublished): Promise<PublishedPdf> {
  const [{ json, contentHash }, { docNumber, issueDate }] = await Promise.all([
    getPublishedData(site, input),
    getPublished(site, input),
  ]);
  const registration = docNumber && issueDate ? { docNumber, issueDate } : null;
  const key = JSON.stringify([contentHash, registration]);
  const made = recent.get(key) ?? make(json, registration);
  recent.delete(key);
  recent.set(key, made);
  made.catch(() => recent.delete(key));
  for (const oldest of recent.keys()) {
    if (recent.size <= largestCache) break;
    recent.delete(oldest);
  }
  return made;
}

async function make(json: string, registration: Registration | null): Promise<PublishedPdf> {
  const bytes = await printed("pdf", parseCanonicalText(json), registration);
  return { bytes, hash: createHash("sha256").update(bytes).digest("hex") };
}
