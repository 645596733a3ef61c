import { account } from "@nianbao/db/schema/account";
import { org } from "@nianbao/db/schema/org";
import { and, asc, count, eq, ilike, inArray, or } from "@nianbao/db/sql";
import { orgKinds } from "@nianbao/domain/org/org-kind";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { containing } from "../account/containing.ts";
import type { Call } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { principalsOf } from "./principals-of.ts";

export const ListOrgs = z.object({
  search: line(50).default(""),
  kind: z.enum(orgKinds).optional(),
  active: z.boolean().optional(),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
});
export type ListOrgs = z.infer<typeof ListOrgs>;

/** Bodies of the actor's region in their order, with the principals in office today and how many people. */
export async function listOrgs(call: Call, input: ListOrgs) {
  const { actor, db } = call;
  insist(may(actor, "people.read", actor));
  const now = await call.clock(db);
  const words = containing(input.search);
  const where = and(
    eq(org.regionId, actor.regionId),
    input.search ? or(ilike(org.fullName, words), ilike(org.shortName, words)) : undefined,
    input.kind ? eq(org.kind, input.kind) : undefined,
    input.active === undefined ? undefined : eq(org.active, input.active),
  );
  const rows = await db
    .select({
      id: org.id,
      kind: org.kind,
      fullName: org.fullName,
      shortName: org.shortName,
      docPrefix: org.docPrefix,
      active: org.active,
      ordinal: org.ordinal,
      version: org.version,
    })
    .from(org)
    .where(where)
    .orderBy(asc(org.ordinal), asc(org.fullName))
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize);
  const ids = rows.map((row) => row.id);
  const [all] = await db.select({ total: count() }).from(org).where(where);
  const sizes = await db
    .select({ orgId: account.orgId, people: count() })
    .from(account)
    .where(inArray(account.orgId, ids))
    .groupBy(account.orgId);
  const principals = await principalsOf(db, ids, now);
  const orgs = rows.map((row) => ({
    ...row,
    people: sizes.find((size) => size.orgId === row.id)?.people ?? 0,
    principals: principals.filter((one) => one.orgId === row.id).map(({ name, post }) => ({ name, post })),
  }));
  return { orgs, total: all?.total ?? 0, page: input.page, pageSize: input.pageSize };
}
