import { importFile } from "@nianbao/document/import/import-file";
import { importText } from "@nianbao/document/import/import-text";
import type { ImportProposal } from "@nianbao/document/import/proposal";
import { maxFileBytes } from "@nianbao/document/limits";
import { refuse } from "@nianbao/domain/refusal";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { Refused } from "../kernel/refused.ts";

/** The largest file that may be uploaded for import, in bytes. */
export const largestImport = maxFileBytes;

export const ProposeImport = z.object({ text: z.string().max(2_000_000) });

/** Reads pasted text into proposed sections. Nothing is stored. */
export const proposeTextImport = (
  call: Call,
  input: z.infer<typeof ProposeImport>,
): Promise<ImportProposal> => screened(call, importText(input.text));

/** Reads a .docx, .doc, .wps or .txt file into proposed sections. Nothing is stored; a file with a 密级 mark is refused. */
export const proposeFileImport = async (
  call: Call,
  bytes: Uint8Array,
  fileName: string,
): Promise<ImportProposal> => screened(call, await importFile(bytes, fileName));

/** A text without a word is refused. A text with a 密级 mark leaves nothing but the record that it was refused (SEC-01). */
async function screened(call: Call, answer: ReturnType<typeof importText>): Promise<ImportProposal> {
  if (answer.ok) {
    if (answer.proposal.sections.length === 0 && answer.proposal.preamble === null)
      throw new Refused(refuse("file_unreadable"));
    return answer.proposal;
  }
  const { code, context } = answer.refusal;
  if (code === "classified_marking") {
    await inTransaction({ ...call, idempotency: undefined }, (tx, now) =>
      record(tx, call, now, {
        subjectType: "import",
        subjectId: null,
        command: "refuse_classified",
        orgId: call.actor.orgId,
        detail: { marking: context?.["marking"] },
      }),
    );
  }
  throw new Refused(answer.refusal);
}
