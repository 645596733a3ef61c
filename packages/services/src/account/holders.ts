import type { Executor } from "@nianbao/db/client";
import { account, roleGrant } from "@nianbao/db/schema/account";
import { and, eq, inArray, sql } from "@nianbao/db/sql";
import type { Role } from "@nianbao/domain/policy/roles";

export interface BodyHolder {
  readonly orgId: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
}

/** Who holds which role in these bodies at this moment; active accounts only. */
export async function holdersOfBodies(
  tx: Executor,
  orgIds: readonly string[],
  now: Date,
): Promise<BodyHolder[]> {
  return tx
    .selectDistinct({
      orgId: roleGrant.orgId,
      accountId: roleGrant.accountId,
      name: account.name,
      role: roleGrant.role,
    })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(
      and(
        inArray(roleGrant.orgId, [...orgIds]),
        eq(roleGrant.state, "active"),
        eq(account.status, "active"),
        sql`${roleGrant.startsAt} <= ${now} and (${roleGrant.endsAt} is null or ${roleGrant.endsAt} > ${now})`,
      ),
    );
}
