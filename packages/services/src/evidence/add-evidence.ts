import { randomUUID } from "node:crypto";
import type { Transaction } from "@nianbao/db/client";
import { fact } from "@nianbao/db/schema/edition";
import { evidence, storedFile } from "@nianbao/db/schema/evidence";
import { and, count, eq, isNull } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockDraft } from "../report/lock-draft.ts";
import { type FileStore, sha256 } from "../storage/file-store.ts";
import { readText, sniff } from "./sniff.ts";

export const largestEvidence = 20 * 1024 * 1024;
/** Files one figure takes. */
export const mostEvidence = 20;

export const AddEvidence = z.object({
  reportId: z.uuid(),
  factId: z.uuid(),
  fileName: line(200).pipe(z.string().min(1)),
});

/**
 * Keeps a file as evidence of a figure: its bytes first, its row only once they can be read back.
 * In: {reportId, factId, fileName}, the bytes, the store. Out: {id, sha256}. Refusals: `file_too_large`,
 * `file_unreadable` (empty), `evidence_type_unsupported`, `evidence_limit_reached`, `classified_marking` (in the
 * name, or in plain text), `storage_full`, `storage_unavailable`.
 */
export async function addEvidence(
  call: Call,
  given: z.input<typeof AddEvidence>,
  bytes: Uint8Array,
  store: FileStore,
): Promise<{ id: string; sha256: string }> {
  const input = AddEvidence.parse(given);
  await inTransaction(plain(call), (tx) => lockFact(tx, call, input));
  if (bytes.length > largestEvidence) reject("file_too_large", { limit: largestEvidence });
  if (bytes.length === 0) reject("file_unreadable");
  const fileName = input.fileName.split(/[/\\]/).at(-1) ?? "";
  const mediaType = sniff(fileName, bytes) ?? reject("evidence_type_unsupported");
  await refuseClassified(call, { subjectType: "evidence", subjectId: input.factId }, [
    ...fileName.split("."),
    fileName,
    mediaType === "text/plain" ? (readText(bytes) ?? "") : "",
  ]);
  const storageKey = `evidence:${randomUUID()}`;
  const hash = sha256(bytes);
  await inTransaction(plain(call), async (tx, now) => {
    const { draft } = await lockFact(tx, call, input);
    await insistRoom(tx, input.factId);
    await tx
      .insert(storedFile)
      .values({ storageKey, regionId: draft.regionId, orgId: draft.orgId, createdAt: now });
  });
  await store.put(storageKey, bytes);
  return inTransaction(call, async (tx, now) => {
    const { draft } = await lockFact(tx, call, input);
    await insistRoom(tx, input.factId);
    const [row] = await tx
      .insert(evidence)
      .values({
        regionId: draft.regionId,
        orgId: draft.orgId,
        editionId: draft.id,
        factId: input.factId,
        fileName,
        mediaType,
        size: bytes.length,
        sha256: hash,
        storageKey,
        uploadedBy: call.actor.accountId,
        createdAt: now,
      })
      .returning({ id: evidence.id });
    const { id } = found(row);
    await record(tx, call, now, {
      subjectType: "evidence",
      subjectId: id,
      command: "add_evidence",
      orgId: draft.orgId,
      reportId: draft.reportId,
      contentHash: hash,
      detail: { size: bytes.length, mediaType },
    });
    return { id, sha256: hash };
  });
}

const plain = (call: Call): Call => ({ ...call, idempotency: undefined });

async function insistRoom(tx: Transaction, factId: string): Promise<void> {
  const [{ files } = { files: 0 }] = await tx
    .select({ files: count() })
    .from(evidence)
    .where(and(eq(evidence.factId, factId), isNull(evidence.removedAt)));
  if (files >= mostEvidence) reject("evidence_limit_reached", { limit: mostEvidence });
}

/** Holds the draft of a figure whose evidence this person may change. */
export async function lockFact(
  tx: Transaction,
  call: Call,
  of: { readonly factId: string; readonly reportId?: string | undefined },
) {
  const [head] = await tx
    .select({ editionId: fact.editionId, divisionId: fact.divisionId })
    .from(fact)
    .where(eq(fact.id, of.factId));
  const draft = await lockDraft(tx, call, found(head).editionId, "section.edit", found(head).divisionId);
  if (of.reportId !== undefined && draft.reportId !== of.reportId) reject("not_found");
  const [row] = await tx.select({ id: fact.id }).from(fact).where(eq(fact.id, of.factId));
  found(row);
  return { draft };
}
