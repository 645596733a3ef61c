import type { Executor } from "@nianbao/db/client";
import { campaign } from "@nianbao/db/schema/campaign";
import { edition } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, desc, eq, inArray, ne, type SQL, sql } from "@nianbao/db/sql";
import type { EditionState } from "@nianbao/domain/workflow/states";
import { answerable } from "../campaign/report-people.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record, theClock } from "../kernel/record.ts";
import { notify } from "../notification/notify.ts";
import { lockReport } from "../publication/load-publication.ts";
import { effectiveDue } from "../report/effective-due.ts";
import { type ReminderMark, reminderMark } from "./reminder-mark.ts";

/** The body's clock runs only while the report is with the body. */
const withBody: readonly EditionState[] = ["drafting", "in_review", "awaiting_signature", "signed"];

interface Waiting {
  readonly reportId: string;
  readonly orgId: string;
  readonly regionId: string;
  readonly shortName: string;
  readonly year: number;
  readonly due: Date;
  readonly mark: ReminderMark;
}

/**
 * Tells drafters and principals that their report is due soon or late; each mark of a report once, however many
 * workers run. What was sent stands in the record.
 */
export async function sendReminders(
  call: Pick<Call, "db" | "clock">,
): Promise<{ readonly dueSoon: number; readonly overdue: number }> {
  const now = await call.clock(call.db);
  const waiting = await reportsToRemind(call.db, now);
  const sent = { dueSoon: 0, overdue: 0 };
  for (const { reportId } of await unsent(call.db, waiting)) {
    const kind = await inTransaction(call, async (tx, at) => {
      if (!(await lockReport(tx, reportId, { skipLocked: true }))) return null;
      const [still] = await unsent(tx, await reportsToRemind(tx, at, eq(report.id, reportId)));
      if (!still) return null;
      const people = (await answerable(tx, [still.orgId], at)).get(still.orgId) ?? [];
      await notify(
        tx,
        people,
        {
          kind: still.mark.kind,
          reportId,
          params: {
            body: still.shortName,
            year: still.year,
            days: still.mark.days,
            dueAt: still.due.toISOString(),
          },
        },
        at,
      );
      await record(tx, theClock, at, {
        subjectType: "reminder",
        subjectId: reportId,
        command: still.mark.kind,
        regionId: still.regionId,
        orgId: still.orgId,
        reportId,
        detail: { mark: still.mark.mark, recipients: people.length },
      });
      return still.mark.kind;
    });
    if (kind === "due_soon") sent.dueSoon += 1;
    if (kind === "overdue") sent.overdue += 1;
  }
  return sent;
}

/** Reports of open campaigns still with their body, for which some reminder is due. */
async function reportsToRemind(tx: Executor, now: Date, where?: SQL): Promise<Waiting[]> {
  const newest = await tx
    .selectDistinctOn([report.id], { report, dueAt: edition.dueAt, state: edition.state, org })
    .from(report)
    .innerJoin(campaign, eq(campaign.id, report.campaignId))
    .innerJoin(org, eq(org.id, report.orgId))
    .innerJoin(edition, and(eq(edition.reportId, report.id), ne(edition.kind, "correction")))
    .where(and(eq(campaign.state, "open"), where))
    .orderBy(report.id, desc(edition.number));
  return newest
    .filter((row) => withBody.includes(row.state))
    .flatMap((row) => {
      const due = effectiveDue(row, row.report);
      const mark = reminderMark(due, now);
      return mark
        ? [
            {
              reportId: row.report.id,
              orgId: row.org.id,
              regionId: row.org.regionId,
              shortName: row.org.shortName,
              year: row.report.reportYear,
              due,
              mark,
            },
          ]
        : [];
    });
}

async function unsent(tx: Executor, waiting: readonly Waiting[]): Promise<Waiting[]> {
  if (waiting.length === 0) return [];
  const sent = await tx
    .select({ reportId: event.subjectId, mark: sql<string>`${event.detail} ->> 'mark'` })
    .from(event)
    .where(
      and(
        eq(event.subjectType, "reminder"),
        inArray(
          event.subjectId,
          waiting.map((row) => row.reportId),
        ),
      ),
    );
  const known = new Set(sent.map((row) => `${row.reportId} ${row.mark}`));
  return waiting.filter((row) => !known.has(`${row.reportId} ${row.mark.mark}`));
}
