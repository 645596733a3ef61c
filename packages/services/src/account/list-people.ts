import type { Database } from "@nianbao/db/client";
import { account, accountStatuses, roleGrant, tenure } from "@nianbao/db/schema/account";
import { division, org } from "@nianbao/db/schema/org";
import { and, asc, count, eq, exists, gt, ilike, or, type SQL, sql } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { roles } from "@nianbao/domain/policy/roles";
import { z } from "zod";
import { openGrant } from "../grant/open-grant.ts";
import type { Call } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { containing } from "./containing.ts";
import { peopleDetails } from "./people-details.ts";

export const ListPeople = z.object({
  search: line(50).default(""),
  orgId: z.uuid().optional(),
  role: z.enum(roles).optional(),
  status: z.enum([...accountStatuses, "locked", "grant_pending"]).optional(),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(100).default(20),
});
export type ListPeople = z.infer<typeof ListPeople>;

/** People of the actor's region, body by body, with their posts and roles; `total` counts all that fit. */
export async function listPeople(call: Call, input: ListPeople) {
  const { actor, db } = call;
  insist(may(actor, "people.read", actor));
  const now = await call.clock(db);
  const where = and(eq(account.regionId, actor.regionId), ...filters(db, input, now));
  const people = await db
    .select({
      id: account.id,
      username: account.username,
      name: account.name,
      org: { id: org.id, shortName: org.shortName },
      divisionName: division.name,
      status: account.status,
      lockedUntil:
        sql<Date | null>`case when ${account.lockedUntil} > ${now} then ${account.lockedUntil} end`.mapWith(
          account.lockedUntil,
        ),
      lastSignInAt: account.lastSignInAt,
    })
    .from(account)
    .innerJoin(org, eq(org.id, account.orgId))
    .leftJoin(division, eq(division.id, account.divisionId))
    .where(where)
    .orderBy(asc(org.ordinal), asc(org.fullName), asc(account.name), asc(account.id))
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize);
  const [all] = await db
    .select({ total: count() })
    .from(account)
    .innerJoin(org, eq(org.id, account.orgId))
    .where(where);
  const details = await peopleDetails(
    db,
    people.map((person) => person.id),
    now,
  );
  return {
    people: people.map((person) => ({ ...person, ...details(person.id) })),
    total: all?.total ?? 0,
    page: input.page,
    pageSize: input.pageSize,
  };
}

function filters(db: Database, input: ListPeople, now: Date): (SQL | undefined)[] {
  const { search, status } = input;
  const grants = (which: SQL | undefined) =>
    exists(
      db
        .select({ id: roleGrant.id })
        .from(roleGrant)
        .where(and(eq(roleGrant.accountId, account.id), which)),
    );
  const words = containing(search);
  const post = db
    .select({ id: tenure.id })
    .from(tenure)
    .where(and(eq(tenure.accountId, account.id), ilike(tenure.post, words)));
  const texts = [account.name, account.username, org.fullName, org.shortName];
  return [
    search ? or(...texts.map((text) => ilike(text, words)), exists(post)) : undefined,
    input.orgId ? eq(account.orgId, input.orgId) : undefined,
    input.role ? grants(and(eq(roleGrant.role, input.role), openGrant(now))) : undefined,
    status === "locked" ? gt(account.lockedUntil, now) : undefined,
    status === "grant_pending" ? grants(and(eq(roleGrant.state, "proposed"), openGrant(now))) : undefined,
    status && status !== "locked" && status !== "grant_pending" ? eq(account.status, status) : undefined,
  ];
}
