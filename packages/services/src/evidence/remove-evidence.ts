import { evidence } from "@nianbao/db/schema/evidence";
import { and, eq, isNull } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found } from "../kernel/refused.ts";
import { lockFact } from "./add-evidence.ts";

export const RemoveEvidence = z.object({ evidenceId: z.uuid() });

/**
 * Takes a file away from its figure. What a revision was frozen with stays readable; other bytes are deleted after
 * a day. In: {evidenceId}. Out: {id}.
 */
export const removeEvidence = (call: Call, input: z.infer<typeof RemoveEvidence>): Promise<{ id: string }> =>
  inTransaction(call, async (tx, now) => {
    const standing = and(eq(evidence.id, input.evidenceId), isNull(evidence.removedAt));
    const [head] = await tx.select().from(evidence).where(standing);
    const { draft } = await lockFact(tx, call, found(head));
    const [removed] = await tx
      .update(evidence)
      .set({ removedBy: call.actor.accountId, removedAt: now })
      .where(standing)
      .returning({ id: evidence.id, sha256: evidence.sha256 });
    const { id, sha256 } = found(removed);
    await record(tx, call, now, {
      subjectType: "evidence",
      subjectId: id,
      command: "remove_evidence",
      orgId: draft.orgId,
      reportId: draft.reportId,
      contentHash: sha256,
    });
    return { id };
  });
