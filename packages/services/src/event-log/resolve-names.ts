import type { Executor } from "@nianbao/db/client";
import { account, roleGrant, session, tenure } from "@nianbao/db/schema/account";
import type { event } from "@nianbao/db/schema/event";
import { division, org } from "@nianbao/db/schema/org";
import { eq, inArray } from "@nianbao/db/sql";

type Row = typeof event.$inferSelect;

/** Subjects that are about one person: what to call them is that person's name. */
const ofPerson = { role_grant: roleGrant, session, tenure } as const;

/** Looks up, in a fixed number of queries, the names of the people and bodies that these events mention. */
export async function resolveNames(db: Executor, rows: readonly Row[]) {
  const names = new Map<string, string>();
  const subjects = (type: string) =>
    rows.flatMap((row) => (row.subjectType === type && row.subjectId ? [row.subjectId] : []));
  const put = (found: readonly { id: string; name: string }[]) => {
    for (const { id, name } of found) names.set(id, name);
  };
  const people = [
    ...rows.flatMap((row) => [row.actorId, row.onBehalfOf].filter((id) => id !== null)),
    ...subjects("account"),
  ];
  put(
    await db
      .select({ id: account.id, name: account.name })
      .from(account)
      .where(inArray(account.id, [...new Set(people)])),
  );
  const bodies = [...rows.flatMap((row) => row.orgId ?? []), ...subjects("org")];
  put(
    await db
      .select({ id: org.id, name: org.shortName })
      .from(org)
      .where(inArray(org.id, [...new Set(bodies)])),
  );
  put(
    await db
      .select({ id: division.id, name: division.name })
      .from(division)
      .where(inArray(division.id, subjects("division"))),
  );
  for (const [type, table] of Object.entries(ofPerson)) {
    put(
      await db
        .select({ id: table.id, name: account.name })
        .from(table)
        .innerJoin(account, eq(account.id, table.accountId))
        .where(inArray(table.id, subjects(type))),
    );
  }
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return {
    account: nameOf,
    org: nameOf,
    /** A report's events are called by their body. */
    subject: (row: Row) => nameOf(row.subjectId) ?? (row.reportId ? nameOf(row.orgId) : null),
  };
}
