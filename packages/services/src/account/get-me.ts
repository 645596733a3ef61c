import { tenure } from "@nianbao/db/schema/account";
import { notification } from "@nianbao/db/schema/notification";
import { org } from "@nianbao/db/schema/org";
import { region } from "@nianbao/db/schema/region";
import { and, count, desc, eq, isNull, sql } from "@nianbao/db/sql";
import { dayOf } from "@nianbao/domain/calendar/statutory";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";

/** What the frame of the app shows of the person: body, post, roles, unread messages. */
export const getMe = (call: Call) =>
  inTransaction({ db: call.db, clock: call.clock }, async (tx, now) => {
    const today = dayOf(now);
    const [place] = await tx
      .select({
        orgName: org.fullName,
        orgShortName: org.shortName,
        orgKind: org.kind,
        regionName: region.name,
      })
      .from(org)
      .innerJoin(region, eq(region.id, org.regionId))
      .where(eq(org.id, call.actor.orgId));
    const [post] = await tx
      .select({ post: tenure.post })
      .from(tenure)
      .where(
        and(
          eq(tenure.accountId, call.actor.accountId),
          sql`${tenure.startsOn} <= ${today} and (${tenure.endsOn} is null or ${tenure.endsOn} >= ${today})`,
        ),
      )
      .orderBy(desc(tenure.principal), desc(tenure.startsOn))
      .limit(1);
    const [unread] = await tx
      .select({ count: count() })
      .from(notification)
      .where(and(eq(notification.accountId, call.actor.accountId), isNull(notification.readAt)));
    return {
      ...found(place),
      accountId: call.actor.accountId,
      orgId: call.actor.orgId,
      name: call.actor.name,
      roles: call.actor.roles,
      post: post?.post ?? null,
      unread: unread?.count ?? 0,
      now,
    };
  });
