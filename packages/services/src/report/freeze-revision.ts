import type { Transaction } from "@nianbao/db/client";
import { revision } from "@nianbao/db/schema/edition";
import { evidence, revisionEvidence } from "@nianbao/db/schema/evidence";
import { and, eq, isNull, max } from "@nianbao/db/sql";
import { contentHash } from "@nianbao/document/canonical";
import { freeze } from "@nianbao/document/freeze";
import type { Call } from "../kernel/call.ts";
import { ownRenderer } from "../kernel/own-renderer.ts";
import { reject } from "../kernel/refused.ts";
import { authorsOf } from "./edition-facts.ts";
import type { LoadedEdition } from "./load-editions.ts";

/**
 * Freezes the text as it stands into a new revision, named by its content hash, and with it the list of its
 * evidence by hash. Refused with `glyph_missing` where a character could not be printed.
 */
export async function freezeRevision(
  tx: Transaction,
  call: Call,
  loaded: LoadedEdition,
  now: Date,
): Promise<{ readonly id: string; readonly hash: string }> {
  const manuscript = freeze(loaded.manuscript);
  const characters = ownRenderer().missing(manuscript);
  if (characters.length > 0) reject("glyph_missing", { characters });
  const { algorithm, hash } = contentHash(manuscript);
  const [last] = await tx
    .select({ number: max(revision.number) })
    .from(revision)
    .where(eq(revision.reportId, loaded.report.id));
  const [row] = await tx
    .insert(revision)
    .values({
      regionId: loaded.org.regionId,
      orgId: loaded.org.id,
      reportId: loaded.report.id,
      editionId: loaded.edition.id,
      number: (last?.number ?? 0) + 1,
      manuscript: { ...manuscript },
      hashAlgorithm: algorithm,
      contentHash: hash,
      authorIds: [...new Set([...authorsOf(loaded.sections), call.actor.accountId])],
      createdBy: call.actor.accountId,
      createdAt: now,
    })
    .returning({ id: revision.id });
  if (!row) throw new Error("the revision was not written");
  const files = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.editionId, loaded.edition.id), isNull(evidence.removedAt)));
  if (files.length > 0) {
    await tx.insert(revisionEvidence).values(
      files.map((file) => ({
        regionId: file.regionId,
        orgId: file.orgId,
        revisionId: row.id,
        evidenceId: file.id,
        factId: file.factId,
        sha256: file.sha256,
      })),
    );
  }
  return { id: row.id, hash };
}
