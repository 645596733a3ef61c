import { evidence, revisionEvidence, storedFile } from "@nianbao/db/schema/evidence";
import { and, eq, inArray, isNotNull, lt, notExists } from "@nianbao/db/sql";
import { type Call, inTransaction } from "../kernel/call.ts";
import type { FileStore } from "../storage/file-store.ts";

const day = 86_400_000;
const batch = 500;

/**
 * Deletes evidence that was removed over a day ago and that no revision was frozen with, then the bytes no evidence
 * names: of uploads that were cut off, and of what was deleted. The bytes go before their row does, so that a crash
 * between the two leaves nothing unknown.
 */
export async function cleanFiles(
  call: Pick<Call, "db" | "clock">,
  store: FileStore,
): Promise<{ readonly evidence: number; readonly files: number }> {
  const { deleted, orphans } = await inTransaction(call, async (tx, now) => {
    const yesterday = new Date(now.getTime() - day);
    const gone = await tx
      .delete(evidence)
      .where(
        and(
          isNotNull(evidence.removedAt),
          lt(evidence.removedAt, yesterday),
          notExists(
            tx
              .select({ id: revisionEvidence.evidenceId })
              .from(revisionEvidence)
              .where(eq(revisionEvidence.evidenceId, evidence.id)),
          ),
        ),
      );
    const unnamed = await tx
      .select({ key: storedFile.storageKey })
      .from(storedFile)
      .where(
        and(
          lt(storedFile.createdAt, yesterday),
          notExists(
            tx
              .select({ id: evidence.id })
              .from(evidence)
              .where(eq(evidence.storageKey, storedFile.storageKey)),
          ),
        ),
      )
      .limit(batch);
    return { deleted: gone.rowCount ?? 0, orphans: unnamed.map((row) => row.key) };
  });
  for (const key of orphans) await store.remove(key);
  if (orphans.length > 0) {
    await inTransaction(call, (tx) => tx.delete(storedFile).where(inArray(storedFile.storageKey, orphans)));
  }
  return { evidence: deleted, files: orphans.length };
}
