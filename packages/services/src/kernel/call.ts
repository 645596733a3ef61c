import type { Database, Executor, Transaction } from "@nianbao/db/client";
import { sql } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";

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
}

/** Runs a verb's whole work as one transaction: what it writes and its record commit together or not at all. */
export const inTransaction = <T>(
  call: Pick<Call, "db" | "clock">,
  work: (tx: Transaction, now: Date) => Promise<T>,
): Promise<T> => call.db.transaction(async (tx) => work(tx, await call.clock(tx)));
