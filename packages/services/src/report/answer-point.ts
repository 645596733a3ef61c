import { edition, reviewPoint } from "@nianbao/db/schema/edition";
import { and, eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { visibleTo } from "./visible-to.ts";

export const AnswerPoint = z.object({ pointId: z.uuid(), answer: longText(1_000).pipe(z.string().min(1)) });

/** Answers one of the points a returned edition carries; the answer goes with the next submission. */
export const answerPoint = (call: Call, input: z.infer<typeof AnswerPoint>): Promise<{ id: string }> =>
  inTransaction(call, async (tx, now) => {
    const [row] = await tx
      .select({ point: reviewPoint, edition })
      .from(reviewPoint)
      .innerJoin(edition, eq(edition.id, reviewPoint.editionId))
      .where(and(eq(reviewPoint.id, input.pointId), visibleTo(call.actor)));
    const { point: asked, edition: returned } = found(row);
    insist(may(call.actor, "point.answer", returned));
    const [open] = await tx
      .select({ id: edition.id })
      .from(edition)
      .where(
        and(
          eq(edition.reportId, returned.reportId),
          eq(edition.number, returned.number + 1),
          eq(edition.state, "drafting"),
        ),
      )
      .for("update");
    if (!open) reject("editing_closed", { state: returned.state });
    await tx
      .update(reviewPoint)
      .set({ answer: input.answer, answeredBy: call.actor.accountId, answeredAt: now })
      .where(eq(reviewPoint.id, asked.id));
    return { id: asked.id };
  });
