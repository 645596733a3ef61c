import type { Executor, Transaction } from "@nianbao/db/client";
import { comment } from "@nianbao/db/schema/comment";
import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, eq } from "@nianbao/db/sql";
import { mayActOn } from "@nianbao/domain/policy/may-act-on";
import type { Call } from "../kernel/call.ts";
import { found, insist } from "../kernel/refused.ts";
import { type NotificationKind, notify } from "../notification/notify.ts";
import { visibleTo } from "../report/visible-to.ts";

/** An edition this person may read, with what a notification says of it. */
export async function readableEdition(tx: Executor, call: Call, editionId: string) {
  const [row] = await tx
    .select({ edition, body: org.shortName, year: report.reportYear })
    .from(edition)
    .innerJoin(report, eq(report.id, edition.reportId))
    .innerJoin(org, eq(org.id, edition.orgId))
    .where(and(eq(edition.id, editionId), visibleTo(call.actor)));
  return found(row);
}

export type Discussed = Awaited<ReturnType<typeof readableEdition>>;

/** An edition on which this person may comment now. */
export async function discussedEdition(tx: Transaction, call: Call, editionId: string): Promise<Discussed> {
  const row = await readableEdition(tx, call, editionId);
  insist(mayActOn(call.actor, "comment.write", row.edition));
  return row;
}

/** Holds a comment of an edition on which this person may comment now. */
export async function lockComment(tx: Transaction, call: Call, commentId: string) {
  const [head] = await tx
    .select({ editionId: comment.editionId })
    .from(comment)
    .where(eq(comment.id, commentId));
  const discussed = await discussedEdition(tx, call, found(head).editionId);
  const [row] = await tx.select().from(comment).where(eq(comment.id, commentId)).for("update");
  return { discussed, row: found(row) };
}

/** Tells people about a comment, the one who acts aside. */
export const tellAbout = (
  tx: Transaction,
  call: Call,
  now: Date,
  { edition: about, body, year }: Discussed,
  kind: NotificationKind,
  to: readonly string[],
): Promise<void> =>
  notify(
    tx,
    to.filter((accountId) => accountId !== call.actor.accountId),
    { kind, reportId: about.reportId, params: { body, year, actor: call.actor.name } },
    now,
  );
