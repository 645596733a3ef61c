import { account, passwordLink, roleGrant, session, tenure } from "@nianbao/db/schema/account";
import { division, org } from "@nianbao/db/schema/org";
import { alias, and, desc, eq, gt, isNull, sql } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { lapsesAt } from "../grant/open-grant.ts";
import type { Call } from "../kernel/call.ts";
import { found, insist } from "../kernel/refused.ts";
import { openSession } from "../session/open-session.ts";
import { findAccount } from "./find-account.ts";

export const GetAccount = z.object({ accountId: z.uuid() });
export type GetAccount = z.infer<typeof GetAccount>;

/** One person with his open sessions, all his grants and tenures, and whether a link is waiting for him. */
export async function getAccount(call: Call, input: GetAccount) {
  const { actor, db } = call;
  const now = await call.clock(db);
  const { id } = await findAccount(db, actor, input.accountId);
  const [person] = await db
    .select({
      id: account.id,
      username: account.username,
      name: account.name,
      orgId: account.orgId,
      regionId: account.regionId,
      orgName: org.fullName,
      orgShortName: org.shortName,
      divisionId: account.divisionId,
      divisionName: division.name,
      status: account.status,
      failedAttempts: account.failedAttempts,
      lockedUntil: account.lockedUntil,
      lastSignInAt: account.lastSignInAt,
      passwordChangedAt: account.passwordChangedAt,
      version: account.version,
      createdAt: account.createdAt,
    })
    .from(account)
    .innerJoin(org, eq(org.id, account.orgId))
    .leftJoin(division, eq(division.id, account.divisionId))
    .where(eq(account.id, id));
  const { regionId, ...row } = found(person);
  insist(may(actor, "people.read", { orgId: row.orgId, regionId }));
  return {
    ...row,
    lockedUntil: row.lockedUntil && row.lockedUntil > now ? row.lockedUntil : null,
    linkExpiresAt: await openLinkEnd(call, id, now),
    sessions: await openSessions(call, id, now),
    grants: await grantsOf(call, id, now),
    tenures: await tenuresOf(call, id),
  };
}

async function openLinkEnd({ db }: Call, accountId: string, now: Date): Promise<Date | null> {
  const [link] = await db
    .select({ expiresAt: passwordLink.expiresAt })
    .from(passwordLink)
    .where(
      and(
        eq(passwordLink.accountId, accountId),
        isNull(passwordLink.usedAt),
        gt(passwordLink.expiresAt, now),
      ),
    );
  return link?.expiresAt ?? null;
}

const openSessions = ({ db }: Call, accountId: string, now: Date) =>
  db
    .select({
      id: session.id,
      app: session.app,
      ip: session.ip,
      userAgent: session.userAgent,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
    })
    .from(session)
    .where(and(eq(session.accountId, accountId), openSession(now)))
    .orderBy(desc(session.lastSeenAt));

async function grantsOf({ db }: Call, accountId: string, now: Date) {
  const proposer = alias(account, "proposer");
  const confirmer = alias(account, "confirmer");
  const revoker = alias(account, "revoker");
  const rows = await db
    .select({
      id: roleGrant.id,
      role: roleGrant.role,
      state: roleGrant.state,
      reason: roleGrant.reason,
      startsAt: roleGrant.startsAt,
      endsAt: roleGrant.endsAt,
      proposedAt: roleGrant.proposedAt,
      proposedBy: proposer.name,
      confirmedAt: roleGrant.confirmedAt,
      confirmedBy: confirmer.name,
      revokedAt: roleGrant.revokedAt,
      revokedBy: revoker.name,
    })
    .from(roleGrant)
    .leftJoin(proposer, eq(proposer.id, roleGrant.proposedBy))
    .leftJoin(confirmer, eq(confirmer.id, roleGrant.confirmedBy))
    .leftJoin(revoker, eq(revoker.id, roleGrant.revokedBy))
    .where(eq(roleGrant.accountId, accountId))
    .orderBy(desc(roleGrant.proposedAt))
    .limit(200);
  return rows.map((row) => ({
    ...row,
    lapsesAt: lapsesAt(row.proposedAt),
    lapsed: row.state === "proposed" && lapsesAt(row.proposedAt) <= now,
  }));
}

const tenuresOf = ({ db }: Call, accountId: string) =>
  db
    .select({
      id: tenure.id,
      orgId: tenure.orgId,
      orgShortName: org.shortName,
      post: tenure.post,
      principal: tenure.principal,
      acting: tenure.acting,
      startsOn: tenure.startsOn,
      endsOn: tenure.endsOn,
    })
    .from(tenure)
    .innerJoin(org, eq(org.id, tenure.orgId))
    .where(eq(tenure.accountId, accountId))
    .orderBy(sql`${tenure.startsOn} desc`)
    .limit(200);
