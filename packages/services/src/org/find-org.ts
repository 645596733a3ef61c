import type { Executor, Transaction } from "@nianbao/db/client";
import { org } from "@nianbao/db/schema/org";
import { region } from "@nianbao/db/schema/region";
import { and, eq } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import { found } from "../kernel/refused.ts";

const inRegion = (actor: Actor, orgId: string) => and(eq(org.id, orgId), eq(org.regionId, actor.regionId));

/** A body of the actor's region; any other is `not_found`. */
export async function findOrg(db: Executor, actor: Actor, orgId: string) {
  const [row] = await db.select().from(org).where(inRegion(actor, orgId));
  return found(row);
}

/** The same, and nobody else changes the body until this transaction ends. */
export async function lockOrg(tx: Transaction, actor: Actor, orgId: string) {
  const [row] = await tx.select().from(org).where(inRegion(actor, orgId)).for("no key update");
  return found(row);
}

/** Has whoever names or renames a body of this region wait for the one before him. */
export async function lockNames(tx: Transaction, actor: Actor): Promise<void> {
  const own = eq(region.id, actor.regionId);
  await tx.select({ id: region.id }).from(region).where(own).for("no key update");
}
