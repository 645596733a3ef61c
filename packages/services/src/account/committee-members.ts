import type { Executor } from "@nianbao/db/client";
import { account, roleGrant } from "@nianbao/db/schema/account";
import { and, eq, sql } from "@nianbao/db/sql";
import type { CommitteeRole } from "@nianbao/domain/policy/roles";

/** The accounts that hold this committee role in the region at this moment. */
export async function committeeMembers(
  tx: Executor,
  regionId: string,
  role: CommitteeRole,
  now: Date,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ accountId: roleGrant.accountId })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(
      and(
        eq(roleGrant.regionId, regionId),
        eq(roleGrant.role, role),
        eq(roleGrant.state, "active"),
        eq(account.status, "active"),
        sql`${roleGrant.startsAt} <= ${now} and (${roleGrant.endsAt} is null or ${roleGrant.endsAt} > ${now})`,
      ),
    );
  return rows.map((row) => row.accountId);
}
