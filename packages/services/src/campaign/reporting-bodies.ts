import type { Executor } from "@nianbao/db/client";
import { org } from "@nianbao/db/schema/org";
import { and, asc, eq, inArray } from "@nianbao/db/sql";
import { reportingOrgKinds } from "@nianbao/domain/org/org-kind";
import { reject } from "../kernel/refused.ts";

export type ReportingBody = typeof org.$inferSelect;

/**
 * The region's active bodies of a kind that reports: all of them, or those named.
 * A named one that is not among them is `not_found`.
 */
export async function reportingBodies(
  tx: Executor,
  regionId: string,
  orgIds?: readonly string[],
): Promise<ReportingBody[]> {
  const rows = await tx
    .select()
    .from(org)
    .where(and(eq(org.regionId, regionId), eq(org.active, true), inArray(org.kind, [...reportingOrgKinds])))
    .orderBy(asc(org.ordinal));
  if (!orgIds) return rows;
  const wanted = new Set(orgIds);
  const named = rows.filter((row) => wanted.has(row.id));
  if (named.length !== wanted.size) reject("not_found");
  return named;
}
