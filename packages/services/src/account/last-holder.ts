import type { Transaction } from "@nianbao/db/client";
import { account, roleGrant } from "@nianbao/db/schema/account";
import { and, asc, eq, inArray } from "@nianbao/db/sql";
import { adminRoles, type Role } from "@nianbao/domain/policy/roles";
import { reject } from "../kernel/refused.ts";
import { liveGrant } from "./live-grant.ts";

/**
 * Leaves with `last_holder` {role} when nobody else who can sign in would hold one of these administrator's
 * roles in the region (domain.md §5.2). Other such acts wait until this transaction ends, so that two people
 * cannot remove each other.
 */
export async function keepAHolder(
  tx: Transaction,
  person: { readonly id: string; readonly regionId: string },
  leaving: readonly Role[],
  now: Date,
): Promise<void> {
  const guarded = leaving.filter((role) => (adminRoles as readonly Role[]).includes(role));
  if (guarded.length === 0) return;
  const ofThese = and(
    eq(roleGrant.regionId, person.regionId),
    inArray(roleGrant.role, guarded),
    eq(roleGrant.state, "active"),
  );
  await tx
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(ofThese)
    .orderBy(asc(roleGrant.id))
    .for("no key update");
  const holders = await tx
    .select({ role: roleGrant.role, accountId: roleGrant.accountId })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(and(ofThese, liveGrant(now), eq(account.status, "active")));
  const alone = guarded.find((role) => {
    const of = holders.filter((holder) => holder.role === role);
    return (
      of.some((holder) => holder.accountId === person.id) && of.every((one) => one.accountId === person.id)
    );
  });
  if (alone) reject("last_holder", { role: alone });
}
