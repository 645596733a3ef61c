import { approximations, fact } from "@nianbao/db/schema/edition";
import { and, eq, sql } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockDraft } from "./lock-draft.ts";

const decimal = z.string().regex(/^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/);

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
});
export const RemoveFact = z.object({ factId: z.uuid() });

/** Stores a figure with its label, value and unit; the text shows it through figure nodes. */
export const saveFact = (
  call: Call,
  input: z.infer<typeof SaveFact>,
): Promise<{ id: string; version: number }> =>
  inTransaction(call, async (tx, now) => {
    const draft = await lockDraft(tx, call, input.editionId, "section.edit", call.actor.divisionId);
    const values = {
      label: input.label,
      value: input.value,
      unit: input.unit,
      approximation: input.approximation,
      indicatorCode: input.indicatorCode,
      suppliedBy: call.actor.accountId,
      divisionId: call.actor.divisionId,
      updatedAt: now,
    };
    if (!input.factId) {
      const [added] = await tx
        .insert(fact)
        .values({ ...values, regionId: draft.regionId, orgId: draft.orgId, editionId: draft.id })
        .returning({ id: fact.id, version: fact.version });
      return found(added);
    }
    const [row] = await tx
      .select({ version: fact.version })
      .from(fact)
      .where(and(eq(fact.id, input.factId), eq(fact.editionId, draft.id)));
    if (found(row).version !== input.version) reject("stale_version");
    const [written] = await tx
      .update(fact)
      .set({ ...values, version: sql`${fact.version} + 1` })
      .where(eq(fact.id, input.factId))
      .returning({ id: fact.id, version: fact.version });
    return found(written);
  });

/** Removes a figure. Text that shows it keeps the words it showed. */
export const removeFact = (call: Call, input: z.infer<typeof RemoveFact>): Promise<{ id: string }> =>
  inTransaction(call, async (tx) => {
    const [row] = await tx.select({ editionId: fact.editionId }).from(fact).where(eq(fact.id, input.factId));
    await lockDraft(tx, call, found(row).editionId, "section.arrange");
    await tx.delete(fact).where(eq(fact.id, input.factId));
    return { id: input.factId };
  });
