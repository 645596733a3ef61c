import type { Executor } from "@nianbao/db/client";
import { edition, reviewPoint } from "@nianbao/db/schema/edition";
import { and, asc, eq, isNotNull } from "@nianbao/db/sql";
import type { LoadedEdition } from "./load-editions.ts";

/** A committee's point as the screens show it. */
export const pointOf = (row: typeof reviewPoint.$inferSelect) => ({
  id: row.id,
  sectionId: row.sectionId,
  severity: row.severity,
  text: row.text,
  quote: row.quote,
  sentAt: row.sentAt,
  answer: row.answer,
  answeredAt: row.answeredAt,
});

/** The points the edition before was returned with, and their answers; those that `points` does not hold already. */
export async function earlierPoints(tx: Executor, { edition: row, points }: LoadedEdition) {
  if (row.kind !== "revision") return [];
  const rows = await tx
    .select({ point: reviewPoint })
    .from(reviewPoint)
    .innerJoin(edition, eq(edition.id, reviewPoint.editionId))
    .where(
      and(
        eq(edition.reportId, row.reportId),
        eq(edition.number, row.number - 1),
        isNotNull(reviewPoint.sentAt),
      ),
    )
    .orderBy(asc(reviewPoint.ordinal));
  return rows
    .filter(({ point }) => !points.some((known) => known.id === point.id))
    .map(({ point }) => pointOf(point));
}
