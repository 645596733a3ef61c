import { findClassifiedMarking } from "@nianbao/document/classified";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { reject } from "../kernel/refused.ts";
import { line, longText } from "../kernel/text.ts";

/** What the committee writes in a campaign. */
export const campaignText = {
  title: line(200).pipe(z.string().min(1)),
  noticeNumber: line(60),
  noticeText: longText(20_000),
  contact: line(300),
  submissionDue: z.date(),
  publicationDue: z.date(),
};

/** SEC-01: a notice with a 密级 mark is refused, the refusal is recorded and the text is not stored. */
export async function refuseClassifiedNotice(
  call: Call,
  campaignId: string | null,
  text: { readonly title?: string | undefined; readonly noticeText: string },
): Promise<void> {
  const marking = findClassifiedMarking(`${text.title ?? ""}\n${text.noticeText}`);
  if (!marking) return;
  await inTransaction(call, (tx, now) =>
    record(tx, call, now, {
      subjectType: "notice",
      subjectId: campaignId,
      command: "refuse_classified",
      orgId: call.actor.orgId,
      detail: { marking },
    }),
  );
  reject("classified_marking");
}
