import { edition } from "@nianbao/db/schema/edition";
import { and, eq, inArray, or, type SQL, sql } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import { readableStates } from "@nianbao/domain/policy/readable";

/** The SQL twin of `mayRead`: which editions this person may read. Made from the same table. */
export function visibleTo(actor: Actor): SQL {
  const ways = actor.roles.flatMap((role) => {
    const rule = readableStates[role];
    if (!rule) return [];
    const reach =
      rule.scope === "own" ? eq(edition.orgId, actor.orgId) : eq(edition.regionId, actor.regionId);
    return [and(reach, inArray(edition.state, [...rule.states]))];
  });
  return or(...ways) ?? sql`false`;
}
