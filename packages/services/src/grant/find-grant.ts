import type { Transaction } from "@nianbao/db/client";
import { roleGrant } from "@nianbao/db/schema/account";
import { and, eq } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import { lockAccount } from "../account/find-account.ts";
import { found } from "../kernel/refused.ts";

/**
 * A grant of the actor's region with its person, both locked; any other is `not_found`. The person first:
 * whatever changes someone's roles waits for that lock, so that two grants are weighed one after the other.
 */
export async function lockGrant(tx: Transaction, actor: Actor, grantId: string) {
  const which = and(eq(roleGrant.id, grantId), eq(roleGrant.regionId, actor.regionId));
  const [seen] = await tx.select({ accountId: roleGrant.accountId }).from(roleGrant).where(which);
  const person = await lockAccount(tx, actor, found(seen).accountId);
  const [grant] = await tx.select().from(roleGrant).where(which).for("no key update");
  return { grant: found(grant), person };
}

export type Grant = typeof roleGrant.$inferSelect;
