import type { Executor, Transaction } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { and, eq } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import { found } from "../kernel/refused.ts";

const inRegion = (actor: Actor, accountId: string) =>
  and(eq(account.id, accountId), eq(account.regionId, actor.regionId));

/** A person of the actor's region; anyone else is `not_found`. */
export async function findAccount(db: Executor, actor: Actor, accountId: string) {
  const [row] = await db.select().from(account).where(inRegion(actor, accountId));
  return found(row);
}

/** The same, and nobody else changes the person until this transaction ends. */
export async function lockAccount(tx: Transaction, actor: Actor, accountId: string) {
  const [row] = await tx.select().from(account).where(inRegion(actor, accountId)).for("no key update");
  return found(row);
}
