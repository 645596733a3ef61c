import { roleGrant } from "@nianbao/db/schema/account";
import { and, eq, type SQL, sql } from "@nianbao/db/sql";

/** The condition under which a role grant gives its role at this moment. */
export const liveGrant = (now: Date): SQL | undefined =>
  and(
    eq(roleGrant.state, "active"),
    sql`${roleGrant.startsAt} <= ${now} and (${roleGrant.endsAt} is null or ${roleGrant.endsAt} > ${now})`,
  );
