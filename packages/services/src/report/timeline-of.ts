import type { Executor } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { asc, eq } from "@nianbao/db/sql";

/** What the committee and its acts look like from outside the body: its inner review stays inside. */
const seenByCommittee = new Set([
  "open_original",
  "open_revision",
  "open_correction",
  "sign",
  "submit",
  "recall",
  "receive",
  "recommend",
  "return",
  "accept",
  "publish",
  "take_down",
  "supersede",
  "extend",
  "remind",
]);

/** Who did what when with a report, oldest first; for the committee without what belongs to the body alone. */
export async function timelineOf(tx: Executor, reportId: string, fromCommittee: boolean) {
  const rows = await tx
    .select({
      id: event.id,
      command: event.command,
      from: event.fromState,
      to: event.toState,
      subjectType: event.subjectType,
      actor: account.name,
      reason: event.reason,
      detail: event.detail,
      at: event.at,
    })
    .from(event)
    .leftJoin(account, eq(account.id, event.actorId))
    .where(eq(event.reportId, reportId))
    .orderBy(asc(event.id))
    .limit(500);
  return rows
    .filter((row) => !fromCommittee || seenByCommittee.has(row.command))
    .map((row) => ({
      ...row,
      reason: !fromCommittee && row.command === "recommend" ? null : row.reason,
    }));
}
