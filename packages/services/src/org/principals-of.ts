import type { Executor } from "@nianbao/db/client";
import { account, tenure } from "@nianbao/db/schema/account";
import { and, asc, eq, inArray } from "@nianbao/db/sql";
import { inOffice } from "./in-office.ts";

/** The principals (主要负责人) in office today in these bodies, the longest serving first. */
export const principalsOf = (db: Executor, orgIds: readonly string[], now: Date) =>
  db
    .select({
      orgId: tenure.orgId,
      accountId: tenure.accountId,
      name: account.name,
      post: tenure.post,
      acting: tenure.acting,
    })
    .from(tenure)
    .innerJoin(account, eq(account.id, tenure.accountId))
    .where(and(inArray(tenure.orgId, [...orgIds]), eq(tenure.principal, true), inOffice(now)))
    .orderBy(asc(tenure.startsOn));
