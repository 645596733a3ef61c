import { edition } from "@nianbao/db/schema/edition";
import { and, eq } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, reject } from "../kernel/refused.ts";
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
      .where(and(eq(edition.id, editionId), eq(edition.orgId, call.actor.orgId), visibleTo(call.actor)))
      .for("update");
    const current = found(row);
    if (!call.actor.roles.some((role) => role === "drafter" || role === "checker")) {
      reject("role_required", { roles: ["drafter", "checker"] });
    }
    if (current.version !== version) reject("stale_version");
    if (current.state !== "in_review" && current.state !== "awaiting_signature") {
      reject("wrong_state", { state: current.state });
    }
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
