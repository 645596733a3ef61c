import { edition } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import { docNumberPattern } from "@nianbao/domain/workflow/guards";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockDraft } from "./lock-draft.ts";

export const SaveHead = z.object({
  editionId: z.uuid(),
  version: z.number().int().positive(),
  title: line(200).pipe(z.string().min(1)),
  addressee: line(300),
  cc: z.array(line(100)).max(50),
  /** Empty while the number is not known yet. */
  docNumber: line(60),
});

/** Stores the head of the report: title, addressee, copies, and the document number if it is known already. */
export const saveHead = (call: Call, input: z.infer<typeof SaveHead>): Promise<{ version: number }> =>
  inTransaction(call, async (tx) => {
    const draft = await lockDraft(tx, call, input.editionId, "section.arrange");
    if (draft.version !== input.version) reject("stale_version");
    if (input.docNumber && !docNumberPattern.test(input.docNumber)) {
      reject("doc_number_malformed", { docNumber: input.docNumber });
    }
    const [row] = await tx
      .update(edition)
      .set({
        title: input.title,
        addressee: input.addressee,
        cc: input.cc.filter((name) => name !== ""),
        docNumber: input.docNumber || null,
        version: draft.version + 1,
      })
      .where(eq(edition.id, draft.id))
      .returning({ version: edition.version });
    return found(row);
  });
