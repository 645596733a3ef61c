import type { Transaction } from "@nianbao/db/client";
import { comment } from "@nianbao/db/schema/comment";
import type { section } from "@nianbao/db/schema/edition";
import { sectionVersion, type VersionSource } from "@nianbao/db/schema/section-version";
import { and, desc, eq } from "@nianbao/db/sql";

type SectionRow = typeof section.$inferSelect;

/** Saves of one person within this many milliseconds after the first are one version to look back on. */
export const sitting = 10 * 60_000;

export interface Kept {
  readonly source: Exclude<VersionSource, "opened">;
  readonly restoredFrom?: number;
}

/**
 * Keeps what a section says after a change, in the transaction of the change. A save that follows the same
 * person's last one within a sitting takes its place, unless something was built on that one meanwhile.
 */
export async function keepVersion(
  tx: Transaction,
  before: SectionRow | null,
  after: SectionRow,
  how: Kept,
): Promise<void> {
  const last = before && (await keepStanding(tx, before));
  if (last && how.source === "saved" && (await folds(tx, last, after))) {
    await tx
      .update(sectionVersion)
      .set({ ...textOf(after), createdAt: after.updatedAt })
      .where(eq(sectionVersion.id, last.id));
    return;
  }
  await tx.insert(sectionVersion).values({
    ...rowOf(after),
    source: how.source,
    restoredFrom: how.restoredFrom ?? null,
  });
}

/** Keeps what stands, for text that was written before its history or that is about to be removed. */
export async function keepStanding(tx: Transaction, row: SectionRow) {
  const last = await newestVersion(tx, row.id);
  if (last?.number === row.version) return last;
  const [kept] = await tx
    .insert(sectionVersion)
    .values({ ...rowOf(row), source: "opened" })
    .returning();
  return kept ?? null;
}

async function folds(
  tx: Transaction,
  last: typeof sectionVersion.$inferSelect,
  after: SectionRow,
): Promise<boolean> {
  if (last.source !== "saved" || last.authorId !== after.updatedBy || last.number !== after.version - 1)
    return false;
  if (after.updatedAt.getTime() > last.startedAt.getTime() + sitting) return false;
  const [anchored] = await tx
    .select({ id: comment.id })
    .from(comment)
    .where(and(eq(comment.sectionId, after.id), eq(comment.sectionVersion, last.number)))
    .limit(1);
  return anchored === undefined;
}

export async function newestVersion(tx: Transaction, sectionId: string) {
  const [row] = await tx
    .select()
    .from(sectionVersion)
    .where(eq(sectionVersion.sectionId, sectionId))
    .orderBy(desc(sectionVersion.number))
    .limit(1);
  return row;
}

const textOf = (row: SectionRow) => ({
  number: row.version,
  heading: row.heading,
  statutoryRole: row.statutoryRole,
  body: row.body,
});

const rowOf = (row: SectionRow) => ({
  regionId: row.regionId,
  orgId: row.orgId,
  editionId: row.editionId,
  sectionId: row.id,
  ...textOf(row),
  authorId: row.updatedBy,
  startedAt: row.updatedAt,
  createdAt: row.updatedAt,
});
