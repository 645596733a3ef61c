import { publication } from "@nianbao/db/schema/publication";
import { and, eq, sql } from "@nianbao/db/sql";
import { parseCanonicalText } from "@nianbao/document/canonical";
import type { Fact } from "@nianbao/document/manuscript";
import type { EditionKind } from "@nianbao/domain/workflow/states";
import { z } from "zod";
import { found, reject } from "../kernel/refused.ts";
import { type PublicRow, publicRows } from "./public-rows.ts";
import { signedHash } from "./signed-hash.ts";
import { type Site, siteRegion } from "./site.ts";

/** A publication is named by its id, or by its 索引号 (QHKGX/2026-00008). */
export const GetPublished = z.union([
  z.object({ id: z.uuid() }),
  z.object({ indexNo: z.string().min(1).max(100) }),
]);
export type GetPublished = z.infer<typeof GetPublished>;

export interface PublicVersion {
  readonly id: string;
  readonly indexNo: string | null;
  readonly editionKind: EditionKind;
  readonly publishedAt: Date | null;
  /** What was corrected; null for a first version. */
  readonly notice: string | null;
  readonly validity: "current" | "superseded" | "taken_down";
}

/** 索引号, 发布机构, 发文字号, 成文日期, 发布日期 and what else stands above the text. */
export interface PublicMetadata {
  readonly id: string;
  readonly indexNo: string | null;
  readonly reportYear: number;
  readonly title: string;
  readonly publisher: string;
  readonly shortName: string;
  readonly docNumber: string | null;
  /** YYYY-MM-DD. */
  readonly issueDate: string | null;
  readonly publishedAt: Date | null;
  readonly validity: PublicVersion["validity"];
  /** Newest first, this one among them. */
  readonly versions: readonly PublicVersion[];
}

export interface PublishedReport extends PublicMetadata {
  readonly view: "report";
  readonly notice: string | null;
  /** The bytes written at publication. */
  readonly html: string;
  /** SHA-256 of the canonical JSON, hexadecimal. */
  readonly contentHash: string;
  /** The hash in the record of the sign-off, to compare with. */
  readonly signedHash: string | null;
  readonly signatory: string | null;
  readonly signedAt: Date | null;
  readonly jsonBytes: number;
  readonly factCount: number;
}

/** What is left where a text was taken down. */
export interface Tombstone extends PublicMetadata {
  readonly view: "tombstone";
  readonly takenDownAt: Date | null;
  readonly reason: string | null;
}

/**
 * A published report, a superseded version of one, or the tombstone of one that was taken down. A version older
 * than one that was taken down is gone with it. Everything else is `not_found`.
 */
export async function getPublished(site: Site, input: GetPublished): Promise<PublishedReport | Tombstone> {
  const { row, versions, gone } = await resolve(site, input);
  const metadata: PublicMetadata = {
    id: row.id,
    indexNo: row.indexNo,
    reportYear: row.reportYear,
    title: row.title,
    publisher: row.publisher,
    shortName: row.shortName,
    docNumber: row.docNumber,
    issueDate: row.issueDate,
    publishedAt: row.publishedAt,
    validity: gone ? "taken_down" : validityOf(row),
    versions: versions.toReversed().map((version) => ({
      id: version.id,
      indexNo: version.indexNo,
      editionKind: version.editionKind,
      publishedAt: version.publishedAt,
      notice: version.notice,
      validity: goneWith(version, versions) ? "taken_down" : validityOf(version),
    })),
  };
  if (gone) {
    return { view: "tombstone", ...metadata, takenDownAt: gone.takenDownAt, reason: gone.takedownReason };
  }
  const bytes = await bytesOf(site, row.id);
  const manuscript = parseCanonicalText(bytes.json);
  return {
    view: "report",
    ...metadata,
    notice: row.notice,
    html: bytes.html,
    contentHash: found(row.contentHash),
    signedHash: await signedHash(site, row.id),
    signatory: manuscript.signatory,
    signedAt: row.signedAt,
    jsonBytes: Buffer.byteLength(bytes.json, "utf8"),
    factCount: manuscript.facts.length,
  };
}

/** The data behind a published report: canonical JSON whose SHA-256 is the content hash, and its figures. */
export async function getPublishedData(
  site: Site,
  input: GetPublished,
): Promise<{ readonly json: string; readonly contentHash: string; readonly facts: readonly Fact[] }> {
  const { row, gone } = await resolve(site, input);
  if (gone) reject("not_found");
  const { json } = await bytesOf(site, row.id);
  return { json, contentHash: found(row.contentHash), facts: parseCanonicalText(json).facts };
}

async function resolve(site: Site, input: GetPublished) {
  const region = found(await siteRegion(site));
  const named = "id" in input ? eq(publication.id, input.id) : eq(publication.indexNo, input.indexNo);
  const [row] = await publicRows(site.db, and(eq(publication.regionId, region.id), named));
  const versions = await publicRows(site.db, eq(publication.reportId, found(row).reportId));
  return { row: found(row), versions, gone: goneWith(found(row), versions) };
}

/** The takedown that reaches this version: its own, or that of a later version which took its place. */
const goneWith = (row: PublicRow, versions: readonly PublicRow[]): PublicRow | null =>
  versions.find(
    (version) =>
      version.state === "taken_down" &&
      (version.id === row.id || (row.state === "superseded" && version.editionNumber > row.editionNumber)),
  ) ?? null;

const validityOf = (row: PublicRow): PublicVersion["validity"] =>
  row.state === "published" ? "current" : row.state === "taken_down" ? "taken_down" : "superseded";

async function bytesOf(site: Site, id: string): Promise<{ html: string; json: string }> {
  const [bytes] = await site.db
    .select({ html: sql<string>`${publication.html}`, json: sql<string>`${publication.json}` })
    .from(publication)
    .where(eq(publication.id, id));
  return found(bytes);
}
