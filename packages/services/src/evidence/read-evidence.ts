import { edition } from "@nianbao/db/schema/edition";
import { evidence, revisionEvidence } from "@nianbao/db/schema/evidence";
import { and, eq, exists, isNull, or } from "@nianbao/db/sql";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { found, reject } from "../kernel/refused.ts";
import { visibleTo } from "../report/visible-to.ts";
import { type FileStore, sha256 } from "../storage/file-store.ts";

export const ReadEvidence = z.object({ reportId: z.uuid(), evidenceId: z.uuid() });

export interface EvidenceBytes {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A file of evidence, for whoever may read the edition it belongs to: one that stands, or one that the edition's
 * revision was frozen with. In: {reportId, evidenceId} and the store. Refusals: `not_found`, `storage_unavailable`
 * (also when the bytes are not those that were given).
 */
export async function readEvidence(
  call: Call,
  input: z.infer<typeof ReadEvidence>,
  store: FileStore,
): Promise<EvidenceBytes> {
  const frozen = call.db
    .select({ id: revisionEvidence.evidenceId })
    .from(revisionEvidence)
    .where(
      and(eq(revisionEvidence.evidenceId, evidence.id), eq(revisionEvidence.revisionId, edition.revisionId)),
    );
  const [row] = await call.db
    .select({ evidence })
    .from(evidence)
    .innerJoin(edition, eq(edition.id, evidence.editionId))
    .where(
      and(
        eq(evidence.id, input.evidenceId),
        eq(edition.reportId, input.reportId),
        visibleTo(call.actor),
        or(isNull(evidence.removedAt), exists(frozen)),
      ),
    );
  const { evidence: file } = found(row);
  const bytes = await store.get(file.storageKey);
  if (!bytes || sha256(bytes) !== file.sha256) reject("storage_unavailable");
  return { fileName: file.fileName, mediaType: file.mediaType, bytes };
}
