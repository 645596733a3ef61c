import { account, roleGrant } from "@nianbao/db/schema/account";
import { org } from "@nianbao/db/schema/org";
import { alias, and, count, desc, eq, type SQL } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { roles } from "@nianbao/domain/policy/roles";
import { z } from "zod";
import { liveGrant } from "../account/live-grant.ts";
import type { Call } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";
import { closingsOf } from "./closings.ts";
import { confirmRefusal } from "./confirm-grant.ts";
import { lapsesAt, pendingGrant } from "./open-grant.ts";

export const ListGrants = z.object({
  /** `pending`: waiting for confirmation; `live`: giving their role now; `all`: the whole history. */
  show: z.enum(["pending", "live", "all"]).default("pending"),
  role: z.enum(roles).optional(),
  orgId: z.uuid().optional(),
  accountId: z.uuid().optional(),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(100).default(20),
});
export type ListGrants = z.infer<typeof ListGrants>;

/**
 * Role grants of the region, newest first; `confirmRefusal` says why this actor may not confirm one, `closing`
 * who refused, withdrew or revoked one and why.
 */
export async function listGrants(call: Call, input: ListGrants) {
  const { actor, db } = call;
  insist(may(actor, "grant.read", actor));
  const now = await call.clock(db);
  const shown: Record<ListGrants["show"], SQL | undefined> = {
    pending: pendingGrant(now),
    live: liveGrant(now),
    all: undefined,
  };
  const where = and(
    eq(roleGrant.regionId, actor.regionId),
    shown[input.show],
    input.role ? eq(roleGrant.role, input.role) : undefined,
    input.orgId ? eq(roleGrant.orgId, input.orgId) : undefined,
    input.accountId ? eq(roleGrant.accountId, input.accountId) : undefined,
  );
  const proposer = alias(account, "proposer");
  const confirmer = alias(account, "confirmer");
  const rows = await db
    .select({
      grant: roleGrant,
      person: { id: account.id, name: account.name, username: account.username, status: account.status },
      org: { id: org.id, shortName: org.shortName },
      proposerName: proposer.name,
      confirmerName: confirmer.name,
    })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .innerJoin(org, eq(org.id, roleGrant.orgId))
    .leftJoin(proposer, eq(proposer.id, roleGrant.proposedBy))
    .leftJoin(confirmer, eq(confirmer.id, roleGrant.confirmedBy))
    .where(where)
    .orderBy(desc(roleGrant.proposedAt), desc(roleGrant.id))
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize);
  const [all] = await db.select({ total: count() }).from(roleGrant).where(where);
  const closings = await closingsOf(
    db,
    rows.map(({ grant }) => grant.id),
  );
  const grants = rows.map(({ grant, ...names }) => ({
    id: grant.id,
    ...names,
    role: grant.role,
    state: grant.state,
    reason: grant.reason,
    startsAt: grant.startsAt,
    endsAt: grant.endsAt,
    proposedAt: grant.proposedAt,
    confirmedAt: grant.confirmedAt,
    revokedAt: grant.revokedAt,
    lapsesAt: lapsesAt(grant.proposedAt),
    lapsed: grant.state === "proposed" && lapsesAt(grant.proposedAt) <= now,
    closing: closings.get(grant.id) ?? null,
    mine: grant.proposedBy === actor.accountId,
    confirmRefusal: confirmRefusal(actor, grant),
  }));
  return { grants, total: all?.total ?? 0, page: input.page, pageSize: input.pageSize };
}
