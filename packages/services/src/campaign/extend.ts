import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, desc, eq, ne } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { notify } from "../notification/notify.ts";
import { answerable } from "./report-people.ts";

export const Extend = z.object({
  reportId: z.uuid(),
  /** The version of the report that the board showed. */
  version: z.number().int().positive(),
  /** The first instant that is late. */
  until: z.date(),
  reason: longText(1_000),
});

const withBody: readonly string[] = ["drafting", "in_review", "awaiting_signature", "signed"];

/**
 * 准予延期: a later due instant for one body's report, with a reason. It ends by itself. Refused when the report
 * has been submitted (`wrong_state`) or the instant is not later than the due one and than now (`due_date_required`).
 */
export const extend = (
  call: Call,
  input: z.infer<typeof Extend>,
): Promise<{ reportId: string; extendedUntil: Date; version: number }> =>
  inTransaction(call, async (tx, now) => {
    const [row] = await tx
      .select({ report, shortName: org.shortName })
      .from(report)
      .innerJoin(org, eq(org.id, report.orgId))
      .where(and(eq(report.id, input.reportId), eq(report.regionId, call.actor.regionId)))
      .for("no key update", { of: report });
    const { report: current, shortName } = found(row);
    insist(may(call.actor, "report.extend", current));
    if (current.orgId === call.actor.orgId) reject("recused");
    if (current.version !== input.version) reject("stale_version");
    if (!input.reason) reject("reason_required");
    const [newest] = await tx
      .select({ state: edition.state, dueAt: edition.dueAt })
      .from(edition)
      .where(and(eq(edition.reportId, current.id), ne(edition.kind, "correction")))
      .orderBy(desc(edition.number))
      .limit(1);
    const { state, dueAt } = found(newest);
    if (!withBody.includes(state)) reject("wrong_state", { state });
    if (input.until <= dueAt || input.until <= now) reject("due_date_required");
    const [written] = await tx
      .update(report)
      .set({
        extendedUntil: input.until,
        extensionReason: input.reason,
        extendedBy: call.actor.accountId,
        version: current.version + 1,
      })
      .where(eq(report.id, current.id))
      .returning({ version: report.version });
    await record(tx, call, now, {
      subjectType: "report",
      subjectId: current.id,
      command: "extend",
      orgId: current.orgId,
      reportId: current.id,
      reason: input.reason,
      detail: {
        until: input.until.toISOString(),
        dueAt: dueAt.toISOString(),
        before: current.extendedUntil?.toISOString() ?? null,
      },
    });
    await notify(
      tx,
      (await answerable(tx, [current.orgId], now)).get(current.orgId) ?? [],
      {
        kind: "extended",
        reportId: current.id,
        params: {
          body: shortName,
          year: current.reportYear,
          actor: call.actor.name,
          until: input.until.toISOString(),
        },
      },
      now,
    );
    return { reportId: current.id, extendedUntil: input.until, version: found(written).version };
  });
