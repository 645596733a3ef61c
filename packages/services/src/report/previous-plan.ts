import { edition, planOutcomes } from "@nianbao/db/schema/edition";
import { and, desc, eq } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, reject } from "../kernel/refused.ts";
import { line, longText } from "../kernel/text.ts";
import { lockDraft } from "./lock-draft.ts";
import { previousReports } from "./previous-report.ts";
import { visibleTo } from "./visible-to.ts";

export const PreviousReportOf = z.object({ reportId: z.uuid() });

/**
 * The body's latest accepted or published report before this one, to lay beside it.
 * In: {reportId}. Out: null, or {reportId, editionId, year, title, sections: {heading, statutoryRole, text}[],
 * facts (of the manuscript), plan: {item, outcome: "done" | "partly" | "not" | null, reason}[], version}; `version`
 * is that of the edition in hand, which `savePlanAccount` wants.
 */
export const previousReport = (call: Call, input: z.infer<typeof PreviousReportOf>) =>
  inTransaction({ db: call.db, clock: call.clock }, async (tx) => {
    const [row] = await tx
      .select({ planAccount: edition.planAccount, version: edition.version })
      .from(edition)
      .where(and(eq(edition.reportId, input.reportId), visibleTo(call.actor)))
      .orderBy(desc(edition.number))
      .limit(1);
    const now = found(row);
    const past = (await previousReports(tx, [input.reportId])).get(input.reportId);
    if (!past) return null;
    return {
      ...past,
      version: now.version,
      plan: past.plan.map((item) => {
        const given = now.planAccount.find((each) => each.item === item);
        return { item, outcome: given?.outcome ?? null, reason: given?.reason ?? "" };
      }),
    };
  });

export const SavePlanAccount = z.object({
  editionId: z.uuid(),
  version: z.number().int().positive(),
  items: z
    .array(
      z.object({
        item: line(2_000).pipe(z.string().min(1)),
        outcome: z.enum(planOutcomes),
        /** Why it was done in part or not at all; needed then. */
        reason: longText(500),
      }),
    )
    .max(200)
    .refine((items) => new Set(items.map(({ item }) => item)).size === items.length),
});

/**
 * Stores what became of each item of last year's plan (XRP-01), in the place of what was said before.
 * In: {editionId, version, items: {item, outcome, reason}[]}. Out: {version}.
 * Refusals: `reason_required` (partly or not, without a reason), `not_found` (no such item), `stale_version`.
 */
export async function savePlanAccount(
  call: Call,
  input: z.infer<typeof SavePlanAccount>,
): Promise<{ version: number }> {
  await refuseClassified(
    call,
    { subjectType: "edition", subjectId: input.editionId },
    input.items.map(({ reason }) => reason),
  );
  return inTransaction(call, async (tx) => {
    const draft = await lockDraft(tx, call, input.editionId, "section.arrange");
    if (draft.version !== input.version) reject("stale_version");
    if (input.items.some(({ outcome, reason }) => outcome !== "done" && reason === ""))
      reject("reason_required");
    const past = (await previousReports(tx, [draft.reportId])).get(draft.reportId);
    if (input.items.some(({ item }) => !past?.plan.includes(item))) reject("not_found");
    const [written] = await tx
      .update(edition)
      .set({ planAccount: input.items, version: draft.version + 1 })
      .where(eq(edition.id, draft.id))
      .returning({ version: edition.version });
    return found(written);
  });
}
