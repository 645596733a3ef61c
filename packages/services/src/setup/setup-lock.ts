import type { Executor, Transaction } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { count, sql } from "@nianbao/db/sql";

const lockKey = 0x73_65_74_75;

/** Whether the product has been set up: whether it knows anybody. */
export async function isSetUp(db: Executor): Promise<boolean> {
  const [row] = await db.select({ accounts: count() }).from(account);
  return (row?.accounts ?? 0) > 0;
}

/** Has every other step of the set-up wait until this transaction ends. */
export async function lockSetup(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
}
