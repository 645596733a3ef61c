import type { Database, Executor, Transaction } from "@nianbao/db/client";
import { idempotency } from "@nianbao/db/schema/notification";
import { and, eq, sql } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import superjson, { type SuperJSONResult } from "superjson";
import { reject } from "./refused.ts";

/** Tells the time of an act. The product's only clock is the database's (INV-15). */
export type Clock = (tx: Executor) => Promise<Date>;

export const databaseClock: Clock = async (tx) => {
  const { rows } = await tx.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
  return new Date(rows[0]?.now ?? Number.NaN);
};

/** Everything a verb is given besides its input: who acts, how he proved who he is, where, and the clock. */
export interface Call {
  readonly db: Database;
  readonly actor: Actor;
  /** For example ["password"]. */
  readonly factors: readonly string[];
  readonly clock: Clock;
  /** Set when the client may repeat this very request: the second time it gets the first answer. */
  readonly idempotency?: IdempotencyKey | undefined;
}

export interface IdempotencyKey {
  readonly key: string;
  readonly procedure: string;
  /** SHA-256 of the input, so that a key is not used for another request by mistake. */
  readonly requestHash: string;
}

/**
 * Runs a verb's whole work as one transaction: what it writes and its record commit together or not at all.
 * With an idempotency key the answer is kept in the same transaction, so that a repeated request has one effect.
 */
export const inTransaction = <T>(
  call: Pick<Call, "db" | "clock"> & Partial<Pick<Call, "actor" | "idempotency">>,
  work: (tx: Transaction, now: Date) => Promise<T>,
): Promise<T> =>
  call.db.transaction(async (tx) => {
    const now = await call.clock(tx);
    return call.idempotency && call.actor
      ? once(tx, call.actor.accountId, call.idempotency, now, () => work(tx, now))
      : work(tx, now);
  });

async function once<T>(
  tx: Transaction,
  accountId: string,
  wanted: IdempotencyKey,
  now: Date,
  work: () => Promise<T>,
): Promise<T> {
  const mine = and(eq(idempotency.accountId, accountId), eq(idempotency.key, wanted.key));
  const [claimed] = await tx
    .insert(idempotency)
    .values({ accountId, ...wanted, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: idempotency.key });
  if (!claimed) {
    const [kept] = await tx.select().from(idempotency).where(mine);
    if (kept?.procedure !== wanted.procedure || kept.requestHash !== wanted.requestHash) {
      return reject("idempotency_mismatch");
    }
    return superjson.deserialize<T>(kept.response as SuperJSONResult);
  }
  const answer = await work();
  await tx
    .update(idempotency)
    .set({ response: superjson.serialize(answer) })
    .where(mine);
  return answer;
}
