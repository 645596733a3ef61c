import { edition } from "@nianbao/db/schema/edition";
import { waiver } from "@nianbao/db/schema/waiver";
import { and, eq, isNull } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { loadEditions } from "../report/load-editions.ts";
import { lockDraft } from "../report/lock-draft.ts";
import { waivedFindings } from "./waived-findings.ts";

export const WaiveFinding = z.object({
  editionId: z.uuid(),
  rule: z.string().max(20),
  /** Of the finding, as `report.get` shows it. */
  passageHash: z.string().regex(/^[0-9a-f]{64}$/),
  reason: longText(500),
});
export const WithdrawWaiver = z.object({ waiverId: z.uuid() });

/**
 * Gives a written reason for leaving a warning as it is (豁免). It holds while the passage reads as it does, and
 * reviewers see it with the finding. In: {editionId, rule, passageHash, reason}. Out: {id}.
 * Refusals: `reason_required`, `finding_gone` (no such warning now; errors and hints are never waived),
 * `already_decided` (somebody gave a reason meanwhile).
 */
export async function waiveFinding(call: Call, input: z.infer<typeof WaiveFinding>): Promise<{ id: string }> {
  if (input.reason === "") reject("reason_required");
  await refuseClassified(call, { subjectType: "waiver", subjectId: input.editionId }, [input.reason]);
  return inTransaction(call, async (tx, now) => {
    const draft = await lockDraft(tx, call, input.editionId, "waiver.write");
    const [loaded] = await loadEditions(tx, eq(edition.id, draft.id), now, { context: true });
    const finding = (await waivedFindings(tx, found(loaded))).find(
      (each) =>
        each.severity === "warning" && each.rule === input.rule && each.passageHash === input.passageHash,
    );
    if (!finding) return reject("finding_gone");
    if (finding.waiver) reject("already_decided");
    const [row] = await tx
      .insert(waiver)
      .values({
        regionId: draft.regionId,
        orgId: draft.orgId,
        editionId: draft.id,
        rule: finding.rule,
        part: finding.part,
        sectionId: finding.sectionId,
        passageHash: finding.passageHash,
        reason: input.reason,
        authorId: call.actor.accountId,
        createdAt: now,
      })
      .returning({ id: waiver.id });
    const { id } = found(row);
    await record(tx, call, now, {
      subjectType: "waiver",
      subjectId: id,
      command: "waive_finding",
      orgId: draft.orgId,
      reportId: draft.reportId,
      detail: { rule: finding.rule },
    });
    return { id };
  });
}

/** Takes a reason back; the warning is open again. In: {waiverId}. Out: {id}. */
export const withdrawWaiver = (call: Call, input: z.infer<typeof WithdrawWaiver>): Promise<{ id: string }> =>
  inTransaction(call, async (tx, now) => {
    const standing = and(eq(waiver.id, input.waiverId), isNull(waiver.withdrawnAt));
    const [head] = await tx.select({ editionId: waiver.editionId }).from(waiver).where(standing);
    const draft = await lockDraft(tx, call, found(head).editionId, "waiver.write");
    const [row] = await tx
      .update(waiver)
      .set({ withdrawnBy: call.actor.accountId, withdrawnAt: now })
      .where(standing)
      .returning({ id: waiver.id, rule: waiver.rule });
    const { id, rule } = found(row);
    await record(tx, call, now, {
      subjectType: "waiver",
      subjectId: id,
      command: "withdraw_waiver",
      orgId: draft.orgId,
      reportId: draft.reportId,
      detail: { rule },
    });
    return { id };
  });
