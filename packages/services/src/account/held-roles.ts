import type { Executor } from "@nianbao/db/client";
import { roleGrant } from "@nianbao/db/schema/account";
import { and, eq } from "@nianbao/db/sql";
import type { Role } from "@nianbao/domain/policy/roles";
import { liveGrant } from "./live-grant.ts";

/** The roles a person holds at this moment, whether or not he can sign in. */
export async function heldRoles(db: Executor, accountId: string, now: Date): Promise<Role[]> {
  const rows = await db
    .selectDistinct({ role: roleGrant.role })
    .from(roleGrant)
    .where(and(eq(roleGrant.accountId, accountId), liveGrant(now)));
  return rows.map((row) => row.role);
}
