import { org } from "@nianbao/db/schema/org";
import { asc, eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import type { Call } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";

/** The names of the region's bodies, for a list to choose from. */
export async function orgChoices(call: Call) {
  const { actor, db } = call;
  insist(may(actor, "people.read", actor));
  return db
    .select({ id: org.id, shortName: org.shortName, kind: org.kind, active: org.active })
    .from(org)
    .where(eq(org.regionId, actor.regionId))
    .orderBy(asc(org.ordinal), asc(org.fullName))
    .limit(10_000);
}
