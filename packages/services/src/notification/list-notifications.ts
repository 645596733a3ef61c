import { notification } from "@nianbao/db/schema/notification";
import { and, desc, eq, isNull, lt } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import type { NotificationKind } from "./notify.ts";

export const ListNotifications = z.object({
  /** The instant of the last one shown, for the next page. */
  before: z.date().optional(),
});

/** What the product has told this person, newest first, 50 at a time. */
export async function listNotifications(call: Call, input: z.infer<typeof ListNotifications>) {
  const rows = await call.db
    .select({
      id: notification.id,
      kind: notification.kind,
      reportId: notification.reportId,
      params: notification.params,
      createdAt: notification.createdAt,
      readAt: notification.readAt,
    })
    .from(notification)
    .where(
      and(
        eq(notification.accountId, call.actor.accountId),
        input.before ? lt(notification.createdAt, input.before) : undefined,
      ),
    )
    .orderBy(desc(notification.createdAt), desc(notification.id))
    .limit(50);
  return rows.map((row) => ({ ...row, kind: row.kind as NotificationKind }));
}

/** Marks everything this person was told as read. */
export const markAllRead = (call: Call): Promise<{ count: number }> =>
  inTransaction(call, async (tx, now) => {
    const read = await tx
      .update(notification)
      .set({ readAt: now })
      .where(and(eq(notification.accountId, call.actor.accountId), isNull(notification.readAt)))
      .returning({ id: notification.id });
    return { count: read.length };
  });
