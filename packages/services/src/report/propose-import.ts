import { importFile } from "@nianbao/document/import/import-file";
import { importText } from "@nianbao/document/import/import-text";
import type { ImportProposal } from "@nianbao/document/import/proposal";
import { maxFileBytes } from "@nianbao/document/limits";
import { findClassifiedMarking } from "@nianbao/document/classified";
import { bodyText } from "@nianbao/document/body";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { Refused, reject } from "../kernel/refused.ts";

/** The largest file that may be uploaded for import, in bytes. */
export const largestImport = maxFileBytes;

export const ProposeImport = z.object({ text: z.string().max(2_000_000) });

/** Reads pasted text into proposed sections. Nothing is stored. */
export const proposeTextImport = (
  call: Call,
  input: z.infer<typeof ProposeImport>,
): Promise<ImportProposal> => screened(call, importText(input.text));

/** Reads a .docx or .txt file into proposed sections. Nothing is stored; a file with a 密级 mark is refused. */
export const proposeFileImport = async (
  call: Call,
  bytes: Uint8Array,
  fileName: string,
): Promise<ImportProposal> => screened(call, await importFile(bytes, fileName));

async function screened(call: Call, answer: ReturnType<typeof importText>): Promise<ImportProposal> {
  if (!answer.ok) throw new Refused(answer.refusal);
  const { title, preamble, sections } = answer.proposal;
  const bodies = [...(preamble ? [preamble] : []), ...sections.map((section) => section.body)];
  const text = [title ?? "", ...sections.map((section) => section.heading), ...bodies.map(bodyText)].join(
    "\n",
  );
  const marking = findClassifiedMarking(text);
  if (marking) {
    await inTransaction({ ...call, idempotency: undefined }, (tx, now) =>
      record(tx, call, now, {
        subjectType: "import",
        subjectId: null,
        command: "refuse_classified",
        orgId: call.actor.orgId,
        detail: { marking },
      }),
    );
    reject("classified_marking");
  }
  return answer.proposal;
}
