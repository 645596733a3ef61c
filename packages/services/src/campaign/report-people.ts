import type { Executor } from "@nianbao/db/client";
import { holdersOfBodies } from "../account/holders.ts";
import { groupBy } from "../kernel/group-by.ts";

/** Who answers for a body's report: its drafters and its principal, by body. */
export async function answerable(
  tx: Executor,
  orgIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const holders = (await holdersOfBodies(tx, [...new Set(orgIds)], now)).filter(
    ({ role }) => role === "drafter" || role === "principal",
  );
  const byBody = groupBy(holders, (holder) => holder.orgId);
  return new Map([...byBody].map(([orgId, people]) => [orgId, people.map((person) => person.accountId)]));
}
