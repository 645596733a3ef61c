import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, asc, eq, inArray } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { notify } from "../notification/notify.ts";
import { answerable } from "./report-people.ts";

export const Remind = z.object({ reportIds: z.array(z.uuid()).min(1).max(500) });

export interface Reminded {
  readonly reminded: number;
  readonly remindedAt: Date;
  /** Bodies in which nobody could be told: no drafter and no principal. */
  readonly withoutRecipient: readonly { readonly orgId: string; readonly shortName: string }[];
}

/** 催办: tells the drafters and the principal of each report's body, all of them or none. */
export const remind = (call: Call, input: z.infer<typeof Remind>): Promise<Reminded> =>
  inTransaction(call, async (tx, now) => {
    const wanted = new Set(input.reportIds);
    const rows = await tx
      .select({ report, shortName: org.shortName })
      .from(report)
      .innerJoin(org, eq(org.id, report.orgId))
      .where(and(inArray(report.id, [...wanted]), eq(report.regionId, call.actor.regionId)))
      .orderBy(asc(report.id))
      .for("no key update", { of: report });
    if (rows.length !== wanted.size) reject("not_found");
    for (const row of rows) insist(may(call.actor, "report.remind", row.report));
    const people = await answerable(
      tx,
      rows.map((row) => row.report.orgId),
      now,
    );
    for (const { report: row, shortName } of rows) {
      await notify(
        tx,
        people.get(row.orgId) ?? [],
        {
          kind: "reminded",
          reportId: row.id,
          params: { body: shortName, year: row.reportYear, actor: call.actor.name },
        },
        now,
      );
      await record(tx, call, now, {
        subjectType: "report",
        subjectId: row.id,
        command: "remind",
        orgId: row.orgId,
        reportId: row.id,
        detail: { recipients: people.get(row.orgId)?.length ?? 0 },
      });
    }
    await tx
      .update(report)
      .set({ lastRemindedAt: now })
      .where(
        inArray(
          report.id,
          rows.map((row) => row.report.id),
        ),
      );
    return {
      reminded: rows.length,
      remindedAt: now,
      withoutRecipient: rows
        .filter((row) => !people.has(row.report.orgId))
        .map((row) => ({ orgId: row.report.orgId, shortName: row.shortName })),
    };
  });
