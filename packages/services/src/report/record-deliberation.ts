import { edition } from "@nianbao/db/schema/edition";
import { and, eq } from "@nianbao/db/sql";
import { mayActOn } from "@nianbao/domain/policy/may-act-on";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { visibleTo } from "./visible-to.ts";

export const RecordDeliberation = z.object({
  editionId: z.uuid(),
  version: z.number().int().positive(),
  meeting: line(100).pipe(z.string().min(1)),
  heldOn: z.iso.date(),
  minutesNumber: line(60),
  conclusion: line(200).pipe(z.string().min(1)),
});

/** Records the collective deliberation (党组会审议) of the text under review; before it is signed. */
export const recordDeliberation = (
  call: Call,
  { editionId, version, ...deliberation }: z.infer<typeof RecordDeliberation>,
): Promise<{ version: number }> =>
  inTransaction(call, async (tx, now) => {
    const [row] = await tx
      .select()
      .from(edition)
      .where(and(eq(edition.id, editionId), visibleTo(call.actor)))
      .for("update");
    const current = found(row);
    insist(mayActOn(call.actor, "deliberation.record", current));
    if (current.version !== version) reject("stale_version");
    await record(tx, call, now, {
      subjectType: "deliberation",
      subjectId: current.id,
      command: "record_deliberation",
      orgId: current.orgId,
      reportId: current.reportId,
      detail: { ...deliberation },
    });
    const [written] = await tx
      .update(edition)
      .set({
        deliberation: { ...deliberation, recordedBy: call.actor.accountId },
        version: current.version + 1,
      })
      .where(eq(edition.id, current.id))
      .returning({ version: edition.version });
    return found(written);
  });
