import { account, roleGrant } from "@nianbao/db/schema/account";
import { org } from "@nianbao/db/schema/org";
import { and, count, eq, sql } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { pendingGrant } from "../grant/open-grant.ts";
import type { Call } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";

/** How many bodies and people the region has, and how many people wait for an administrator. */
export async function peopleSummary(call: Call) {
  const { actor, db } = call;
  insist(may(actor, "people.read", actor));
  const now = await call.clock(db);
  const [people] = await db
    .select({
      accounts: count(),
      locked: sql<number>`count(*) filter (where ${account.lockedUntil} > ${now})`.mapWith(Number),
      invited: sql<number>`count(*) filter (where ${account.status} = 'invited')`.mapWith(Number),
    })
    .from(account)
    .where(eq(account.regionId, actor.regionId));
  const [bodies] = await db
    .select({ orgs: count() })
    .from(org)
    .where(and(eq(org.regionId, actor.regionId), eq(org.active, true)));
  const [pending] = await db
    .select({ pendingGrants: count() })
    .from(roleGrant)
    .where(and(eq(roleGrant.regionId, actor.regionId), pendingGrant(now)));
  return {
    orgs: bodies?.orgs ?? 0,
    accounts: people?.accounts ?? 0,
    locked: people?.locked ?? 0,
    invited: people?.invited ?? 0,
    pendingGrants: pending?.pendingGrants ?? 0,
  };
}
