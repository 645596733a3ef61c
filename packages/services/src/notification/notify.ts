import type { Transaction } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { notification } from "@nianbao/db/schema/notification";
import { inArray } from "@nianbao/db/sql";

export const notificationKinds = [
  "campaign_opened",
  "to_review",
  "to_sign",
  "sent_back",
  "signed",
  "submitted",
  "recalled",
  "received",
  "recommended",
  "returned",
  "accepted",
  "to_disclosure_review",
  "disclosure_cleared",
  "disclosure_exempt",
  "published",
  "takedown_proposed",
  "taken_down",
  "reminded",
  "extended",
  "due_soon",
  "overdue",
  "comment_added",
  "comment_replied",
  "comment_resolved",
  "suggestion_accepted",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export interface Note {
  readonly kind: NotificationKind;
  readonly reportId?: string | null;
  readonly params?: Record<string, string | number>;
}

/** Tells people something in the app, in the transaction of the act it is about. */
export async function notify(
  tx: Transaction,
  accountIds: readonly string[],
  note: Note,
  now: Date,
): Promise<void> {
  const unique = [...new Set(accountIds)];
  if (unique.length === 0) return;
  const people = await tx
    .select({ id: account.id, orgId: account.orgId, regionId: account.regionId })
    .from(account)
    .where(inArray(account.id, unique));
  if (people.length === 0) return;
  await tx.insert(notification).values(
    people.map((person) => ({
      accountId: person.id,
      orgId: person.orgId,
      regionId: person.regionId,
      reportId: note.reportId ?? null,
      kind: note.kind,
      params: note.params ?? {},
      createdAt: now,
    })),
  );
}
