import type { Executor } from "@nianbao/db/client";
import { roleGrant, tenure } from "@nianbao/db/schema/account";
import { and, asc, inArray } from "@nianbao/db/sql";
import { openGrant } from "../grant/open-grant.ts";
import { inOffice } from "../org/in-office.ts";

/** Looks up posts held today and roles, given or proposed, of these people at once. */
export async function peopleDetails(db: Executor, accountIds: readonly string[], now: Date) {
  const ids = [...accountIds];
  const posts = await db
    .select({ accountId: tenure.accountId, post: tenure.post })
    .from(tenure)
    .where(and(inArray(tenure.accountId, ids), inOffice(now)))
    .orderBy(asc(tenure.startsOn));
  const grants = await db
    .select({
      accountId: roleGrant.accountId,
      grantId: roleGrant.id,
      role: roleGrant.role,
      state: roleGrant.state,
    })
    .from(roleGrant)
    .where(and(inArray(roleGrant.accountId, ids), openGrant(now)))
    .orderBy(asc(roleGrant.proposedAt));
  return (accountId: string) => ({
    posts: posts.filter((one) => one.accountId === accountId).map((one) => one.post),
    grants: grants
      .filter((one) => one.accountId === accountId)
      .map(({ grantId, role, state }) => ({ grantId, role, pending: state === "proposed" })),
  });
}
