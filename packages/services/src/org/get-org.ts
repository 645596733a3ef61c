import { account, tenure } from "@nianbao/db/schema/account";
import { division } from "@nianbao/db/schema/org";
import { asc, count, desc, eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";
import { findOrg } from "./find-org.ts";

export const GetOrg = z.object({ orgId: z.uuid() });
export type GetOrg = z.infer<typeof GetOrg>;

/** One body with its divisions and every tenure, present and past. */
export async function getOrg(call: Call, input: GetOrg) {
  const { actor, db } = call;
  const { regionId, ...body } = await findOrg(db, actor, input.orgId);
  insist(may(actor, "people.read", { orgId: body.id, regionId }));
  const divisions = await db
    .select({
      id: division.id,
      name: division.name,
      ordinal: division.ordinal,
      active: division.active,
      people: count(account.id),
    })
    .from(division)
    .leftJoin(account, eq(account.divisionId, division.id))
    .where(eq(division.orgId, body.id))
    .groupBy(division.id)
    .orderBy(asc(division.ordinal), asc(division.name));
  const tenures = await db
    .select({
      id: tenure.id,
      accountId: tenure.accountId,
      name: account.name,
      post: tenure.post,
      principal: tenure.principal,
      acting: tenure.acting,
      startsOn: tenure.startsOn,
      endsOn: tenure.endsOn,
    })
    .from(tenure)
    .innerJoin(account, eq(account.id, tenure.accountId))
    .where(eq(tenure.orgId, body.id))
    .orderBy(desc(tenure.startsOn))
    .limit(500);
  const [people] = await db.select({ total: count() }).from(account).where(eq(account.orgId, body.id));
  return { ...body, divisions, tenures, people: people?.total ?? 0 };
}
