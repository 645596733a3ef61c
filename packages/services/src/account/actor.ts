import type { Executor } from "@nianbao/db/client";
import { account, roleGrant } from "@nianbao/db/schema/account";
import { and, eq, sql } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";

/** The person with the roles he holds at this moment, or null when there is no such active account. */
export async function loadActor(db: Executor, accountId: string, now: Date): Promise<Actor | null> {
  const [person] = await db
    .select({
      accountId: account.id,
      orgId: account.orgId,
      regionId: account.regionId,
      divisionId: account.divisionId,
      name: account.name,
    })
    .from(account)
    .where(and(eq(account.id, accountId), eq(account.status, "active")));
  if (!person) return null;
  const grants = await db
    .selectDistinct({ role: roleGrant.role })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.accountId, accountId),
        eq(roleGrant.state, "active"),
        sql`${roleGrant.startsAt} <= ${now} and (${roleGrant.endsAt} is null or ${roleGrant.endsAt} > ${now})`,
      ),
    );
  return { ...person, roles: grants.map((grant) => grant.role) };
}
