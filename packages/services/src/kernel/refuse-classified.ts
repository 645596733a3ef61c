import { findClassifiedMarking } from "@nianbao/document/classified";
import { type Call, inTransaction } from "./call.ts";
import { record } from "./record.ts";
import { reject } from "./refused.ts";

/** SEC-01: text with a 密级 mark is refused, the refusal is recorded and the text is not stored. */
export async function refuseClassified(
  call: Call,
  subject: { readonly subjectType: string; readonly subjectId: string | null },
  texts: readonly (string | undefined)[],
): Promise<void> {
  const marking = findClassifiedMarking(texts.join("\n"));
  if (!marking) return;
  await inTransaction(call, (tx, now) =>
    record(tx, call, now, {
      ...subject,
      command: "refuse_classified",
      orgId: call.actor.orgId,
      detail: { marking },
    }),
  );
  reject("classified_marking");
}
