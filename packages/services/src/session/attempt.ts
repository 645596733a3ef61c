import { account } from "@nianbao/db/schema/account";
import { eq, type SQL } from "@nianbao/db/sql";
import type { Call } from "../kernel/call.ts";
import { inTransaction } from "../kernel/call.ts";
import { afterFailure, lockOf, type Tally } from "./lockout.ts";

export interface Attempt {
  readonly person: typeof account.$inferSelect;
  /** As it stands should this try fail. */
  readonly tally: Tally;
  /** Set when the account was locked before this try: the password is then not to be looked at. */
  readonly lockedUntil: Date | null;
}

/**
 * Takes one try at an account's password, or null when there is no such account. The try is counted as failed
 * before the password is looked at, under a lock of the row: of any number of tries at once only those the
 * rule allows are made, and none of them holds a connection while the password is compared.
 */
export async function takeAttempt(
  { db, clock }: Pick<Call, "db" | "clock">,
  where: SQL,
): Promise<Attempt | null> {
  return inTransaction({ db, clock }, async (tx, now) => {
    const [person] = await tx.select().from(account).where(where).for("no key update");
    if (!person) return null;
    const lockedUntil = lockOf(person, now);
    if (lockedUntil) return { person, tally: person, lockedUntil };
    const tally = afterFailure(person, now);
    await tx.update(account).set(tally).where(eq(account.id, person.id));
    return { person, tally, lockedUntil: null };
  });
}
