import { division } from "@nianbao/db/schema/org";
import { section } from "@nianbao/db/schema/edition";
import { and, asc, eq, sql } from "@nianbao/db/sql";
import { emptyBody } from "@nianbao/document/body";
import { sectionHeading } from "@nianbao/document/import/heading-rules";
import { maxSections } from "@nianbao/document/limits";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import type { Transaction } from "@nianbao/db/client";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { keepStanding } from "./keep-version.ts";
import { lockDraft } from "./lock-draft.ts";

export const AddSection = z.object({
  editionId: z.uuid(),
  /** Where it goes, counted from 0; at the end when larger than the number of sections. */
  position: z.number().int().min(0).max(maxSections),
  heading: line(200),
  statutoryRole: z.enum(statutoryRoles),
});
export const SetSection = z.object({
  sectionId: z.uuid(),
  statutoryRole: z.enum(statutoryRoles).optional(),
  divisionId: z.uuid().nullable().optional(),
});
export const MoveSection = z.object({
  sectionId: z.uuid(),
  position: z.number().int().min(0).max(maxSections),
});
export const RemoveSection = z.object({ sectionId: z.uuid(), version: z.number().int().positive() });

const sectionsOf = (tx: Transaction, editionId: string) =>
  tx
    .select({ id: section.id })
    .from(section)
    .where(eq(section.editionId, editionId))
    .orderBy(asc(section.ordinal));

async function renumber(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const [ordinal, id] of ids.entries()) {
    await tx.update(section).set({ ordinal }).where(eq(section.id, id));
  }
}

async function lockSection(tx: Transaction, call: Call, sectionId: string) {
  const [head] = await tx.select().from(section).where(eq(section.id, sectionId));
  await lockDraft(tx, call, found(head).editionId, "section.arrange");
  const [row] = await tx.select().from(section).where(eq(section.id, sectionId));
  return found(row);
}

/** Adds an empty section at a place; its number is generated, one typed before the heading is left out. */
export const addSection = (call: Call, input: z.infer<typeof AddSection>): Promise<{ id: string }> =>
  inTransaction(call, async (tx, now) => {
    const draft = await lockDraft(tx, call, input.editionId, "section.arrange");
    const ids = (await sectionsOf(tx, draft.id)).map((row) => row.id);
    if (ids.length >= maxSections) reject("document_invalid", { limit: maxSections });
    const [row] = await tx
      .insert(section)
      .values({
        regionId: draft.regionId,
        orgId: draft.orgId,
        editionId: draft.id,
        ordinal: ids.length,
        heading: sectionHeading(input.heading),
        statutoryRole: input.statutoryRole,
        body: { ...emptyBody() },
        updatedBy: call.actor.accountId,
        updatedAt: now,
      })
      .returning({ id: section.id });
    const added = found(row);
    await renumber(tx, ids.toSpliced(input.position, 0, added.id));
    return added;
  });

/** Changes what a section is for, or who writes it. */
export const setSection = (call: Call, input: z.infer<typeof SetSection>): Promise<{ id: string }> =>
  inTransaction(call, async (tx) => {
    const row = await lockSection(tx, call, input.sectionId);
    if (input.divisionId) {
      const [own] = await tx
        .select({ id: division.id })
        .from(division)
        .where(and(eq(division.id, input.divisionId), eq(division.orgId, row.orgId)));
      found(own);
    }
    await tx
      .update(section)
      .set({
        ...(input.statutoryRole ? { statutoryRole: input.statutoryRole } : {}),
        ...(input.divisionId !== undefined ? { divisionId: input.divisionId } : {}),
      })
      .where(eq(section.id, row.id));
    return { id: row.id };
  });

/** Moves a section to another place. */
export const moveSection = (call: Call, input: z.infer<typeof MoveSection>): Promise<{ id: string }> =>
  inTransaction(call, async (tx) => {
    const row = await lockSection(tx, call, input.sectionId);
    const others = (await sectionsOf(tx, row.editionId))
      .map((other) => other.id)
      .filter((id) => id !== row.id);
    await renumber(tx, others.toSpliced(input.position, 0, row.id));
    return { id: row.id };
  });

/** Removes a section, if it is still as the person saw it. */
export const removeSection = (call: Call, input: z.infer<typeof RemoveSection>): Promise<{ id: string }> =>
  inTransaction(call, async (tx) => {
    const row = await lockSection(tx, call, input.sectionId);
    await keepStanding(tx, row);
    const removed = await tx
      .delete(section)
      .where(and(eq(section.id, row.id), sql`${section.version} = ${input.version}`))
      .returning({ id: section.id });
    if (removed.length === 0) reject("stale_version");
    await renumber(
      tx,
      (await sectionsOf(tx, row.editionId)).map((other) => other.id),
    );
    return { id: row.id };
  });
