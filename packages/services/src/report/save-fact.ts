import type { Transaction } from "@nianbao/db/client";
import { approximations, fact } from "@nianbao/db/schema/edition";
import { evidence } from "@nianbao/db/schema/evidence";
import { division } from "@nianbao/db/schema/org";
import { and, eq, isNull } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { line, longText } from "../kernel/text.ts";
import { lockDraft } from "./lock-draft.ts";

/** Decimal digits as a fact holds them. */
export const decimal = z.string().regex(/^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/);

export const SaveFact = z.object({
  editionId: z.uuid(),
  /** Absent for a new fact. */
  factId: z.uuid().optional(),
  version: z.number().int().positive().optional(),
  label: line(100).pipe(z.string().min(1)),
  value: decimal,
  unit: line(20),
  approximation: z.enum(approximations),
  indicatorCode: line(20).nullable(),
  /** Absent leaves the four below as they are. */
  denominator: decimal.nullable().optional(),
  period: line(50).nullable().optional(),
  note: longText(500).optional(),
  /** The supplying division; a contributor's figures are always his own division's. */
  divisionId: z.uuid().nullable().optional(),
});
export const RemoveFact = z.object({ factId: z.uuid(), version: z.number().int().positive().optional() });
export const ConfirmFact = z.object({ factId: z.uuid(), version: z.number().int().positive() });

/** What a confirmation is given to; a change of any of it takes the confirmation back. */
const stated = ["label", "value", "unit", "approximation", "indicatorCode", "denominator", "period"] as const;

/**
 * Stores a figure; the text shows it through figure nodes, in every place, until the revision is frozen. Whoever
 * changes what it states is its supplier from then on, and a confirmation given before is void.
 * In: SaveFact. Out: {id, version}. Refusals: `stale_version`, `section_not_assigned` (another division's figure).
 */
export async function saveFact(
  call: Call,
  input: z.infer<typeof SaveFact>,
): Promise<{ id: string; version: number }> {
  await refuseClassified(call, { subjectType: "fact", subjectId: input.factId ?? input.editionId }, [
    input.label,
    input.note,
    input.period ?? undefined,
  ]);
  return inTransaction(call, async (tx, now) => {
    const draft = await lockDraft(
      tx,
      call,
      input.editionId,
      "section.edit",
      input.factId ? await divisionOf(tx, input.factId) : call.actor.divisionId,
    );
    const { editionId: _edition, factId, version, ...given } = input;
    if (given.divisionId) await insistDivision(tx, call, draft, given.divisionId);
    if (!factId) {
      const [added] = await tx
        .insert(fact)
        .values({
          ...given,
          divisionId: given.divisionId === undefined ? call.actor.divisionId : given.divisionId,
          regionId: draft.regionId,
          orgId: draft.orgId,
          editionId: draft.id,
          suppliedBy: call.actor.accountId,
          updatedAt: now,
        })
        .returning({ id: fact.id, version: fact.version });
      return found(added);
    }
    const [standing] = await tx
      .select()
      .from(fact)
      .where(and(eq(fact.id, factId), eq(fact.editionId, draft.id)));
    const before = found(standing);
    if (before.version !== version) reject("stale_version");
    const restated = stated.some((key) => given[key] !== undefined && given[key] !== before[key]);
    const [written] = await tx
      .update(fact)
      .set({
        ...given,
        ...(restated ? { suppliedBy: call.actor.accountId, confirmedBy: null, confirmedAt: null } : {}),
        updatedAt: now,
        version: before.version + 1,
      })
      .where(eq(fact.id, factId))
      .returning({ id: fact.id, version: fact.version });
    return found(written);
  });
}

/**
 * Puts a second person's name under a figure: whoever supplied it does not confirm it (核对人与填报人分开).
 * In: {factId, version}. Out: {id, version}. Refusals: `supplier_may_not_confirm`, `stale_version`.
 */
export const confirmFact = (
  call: Call,
  input: z.infer<typeof ConfirmFact>,
): Promise<{ id: string; version: number }> =>
  inTransaction(call, async (tx, now) => {
    const [head] = await tx.select({ editionId: fact.editionId }).from(fact).where(eq(fact.id, input.factId));
    const draft = await lockDraft(tx, call, found(head).editionId, "fact.confirm");
    const [row] = await tx.select().from(fact).where(eq(fact.id, input.factId));
    const supplied = found(row);
    if (supplied.version !== input.version) reject("stale_version");
    if (supplied.suppliedBy === call.actor.accountId) reject("supplier_may_not_confirm");
    const [written] = await tx
      .update(fact)
      .set({ confirmedBy: call.actor.accountId, confirmedAt: now, version: supplied.version + 1 })
      .where(eq(fact.id, supplied.id))
      .returning({ id: fact.id, version: fact.version });
    await record(tx, call, now, {
      subjectType: "fact",
      subjectId: supplied.id,
      command: "confirm_fact",
      orgId: draft.orgId,
      reportId: draft.reportId,
    });
    return found(written);
  });

/**
 * Removes a figure and lets go of its evidence. Text that shows it keeps the words it showed, as plain text that
 * stands out as unsourced (`freeze` of the document package). In: {factId, version?}. Out: {id}.
 */
export const removeFact = (call: Call, input: z.infer<typeof RemoveFact>): Promise<{ id: string }> =>
  inTransaction(call, async (tx, now) => {
    const [head] = await tx.select({ editionId: fact.editionId }).from(fact).where(eq(fact.id, input.factId));
    await lockDraft(tx, call, found(head).editionId, "section.arrange");
    const [row] = await tx.select({ version: fact.version }).from(fact).where(eq(fact.id, input.factId));
    if (input.version !== undefined && found(row).version !== input.version) reject("stale_version");
    await tx
      .update(evidence)
      .set({ removedBy: call.actor.accountId, removedAt: now })
      .where(and(eq(evidence.factId, input.factId), isNull(evidence.removedAt)));
    await tx.delete(fact).where(eq(fact.id, input.factId));
    return { id: input.factId };
  });

async function divisionOf(tx: Transaction, factId: string): Promise<string | null> {
  const [row] = await tx.select({ divisionId: fact.divisionId }).from(fact).where(eq(fact.id, factId));
  return found(row).divisionId;
}

/** A division of the body itself, and for whoever writes only for his division, that one. */
async function insistDivision(
  tx: Transaction,
  call: Call,
  body: { readonly orgId: string; readonly regionId: string },
  divisionId: string,
): Promise<void> {
  const [own] = await tx
    .select({ id: division.id })
    .from(division)
    .where(and(eq(division.id, divisionId), eq(division.orgId, body.orgId)));
  found(own);
  insist(may(call.actor, "section.edit", { orgId: body.orgId, regionId: body.regionId, divisionId }));
}
