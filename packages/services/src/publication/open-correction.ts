import { edition } from "@nianbao/db/schema/edition";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, desc, eq, inArray } from "@nianbao/db/sql";
import { addWorkdays, weekendsOnly } from "@nianbao/domain/calendar/workdays";
import { dayOf, startOfDay } from "@nianbao/domain/calendar/statutory";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { loadEditions } from "../report/load-editions.ts";
import { copyText, openEdition } from "../report/open-edition.ts";
import { lockReport } from "./load-publication.ts";

export const OpenCorrection = z.object({
  reportId: z.uuid(),
  /** What is wrong and becomes right; the public is told so when the correction is published. */
  reason: longText(2_000),
});

/**
 * Opens an edition that corrects a published text; the words are copied, the published page stays until the
 * correction is published. Refused while an edition of the report is open (`wrong_state`).
 */
export async function openCorrection(
  call: Call,
  input: z.infer<typeof OpenCorrection>,
): Promise<{ editionId: string; number: number }> {
  await refuseClassified(call, { subjectType: "correction", subjectId: input.reportId }, [input.reason]);
  return inTransaction(call, async (tx, now) => {
    const [row] = await tx
      .select()
      .from(report)
      .where(and(eq(report.id, input.reportId), eq(report.regionId, call.actor.regionId)));
    const current = found(row);
    insist(may(call.actor, "report.correct", current));
    if (!input.reason) reject("reason_required");
    await lockReport(tx, current.id);
    const [last] = await tx
      .select({ id: edition.id, state: edition.state })
      .from(edition)
      .where(eq(edition.reportId, current.id))
      .orderBy(desc(edition.number))
      .limit(1);
    const { id, state } = found(last);
    if (state !== "accepted" && state !== "returned") reject("wrong_state", { state });
    const newest = found((await loadEditions(tx, eq(edition.id, id), now, { lock: true }))[0]);
    const [shown] = await tx
      .select({ id: publication.id })
      .from(publication)
      .where(
        and(eq(publication.reportId, current.id), inArray(publication.state, ["published", "taken_down"])),
      );
    if (!shown) reject("wrong_state", { state: "none" });
    const number = newest.edition.number + 1;
    const editionId = await openEdition(tx, call, now, {
      report: current,
      org: newest.org,
      number,
      kind: "correction",
      title: newest.edition.title,
      addressee: newest.edition.addressee,
      cc: newest.edition.cc,
      docNumber: newest.edition.docNumber,
      dueAt: correctionDue(now),
    });
    await copyText(tx, newest, editionId);
    await record(tx, call, now, {
      subjectType: "correction",
      subjectId: editionId,
      command: "open_correction",
      orgId: current.orgId,
      reportId: current.id,
      reason: input.reason,
      detail: { number },
    });
    return { editionId, number };
  });
}

/** Public information that changes is public again within 20 working days (政府信息公开条例第二十六条). */
const correctionDue = (now: Date): Date => {
  const lastDay = startOfDay(addWorkdays(dayOf(now), 20, weekendsOnly));
  return new Date(lastDay.getTime() + 86_400_000);
};
