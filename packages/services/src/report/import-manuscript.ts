import { edition, section } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import { bodyText } from "@nianbao/document/body";
import { findClassifiedMarking } from "@nianbao/document/classified";
import { maxSections } from "@nianbao/document/limits";
import { validateBody } from "@nianbao/document/validate-body";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, Refused, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { ImportedFact, storeImportedFacts, withStoredFacts } from "./import-facts.ts";
import { keepStanding, keepVersion } from "./keep-version.ts";
import { lockDraft } from "./lock-draft.ts";

export const ImportManuscript = z.object({
  editionId: z.uuid(),
  version: z.number().int().positive(),
  title: line(200).pipe(z.string().min(1)),
  addressee: line(300),
  sections: z
    .array(z.object({ heading: line(200), statutoryRole: z.enum(statutoryRoles), body: z.unknown() }))
    .min(1)
    .max(maxSections),
  /** 抄送; absent leaves it as it is. */
  cc: z
    .array(line(100).pipe(z.string().min(1)))
    .max(50)
    .optional(),
  /** Numbers of the text confirmed as facts; the figures of the bodies name them by key. */
  facts: z.array(ImportedFact).max(500).optional(),
});

/** Puts a text the drafter has confirmed, with its facts, in the place of the draft's sections, all of it or nothing. */
export async function importManuscript(
  call: Call,
  input: z.infer<typeof ImportManuscript>,
): Promise<{ version: number }> {
  const sections = input.sections.map((draft) => {
    const valid = validateBody(draft.body);
    if (!valid.ok) throw new Refused(valid.refusal);
    return { ...draft, body: valid.body };
  });
  const facts = input.facts ?? [];
  const text = [
    input.title,
    input.addressee,
    ...sections.flatMap((s) => [s.heading, bodyText(s.body)]),
    ...(input.cc ?? []),
    ...facts.map((stated) => stated.label),
  ].join("\n");
  const marking = findClassifiedMarking(text);
  if (marking) {
    await inTransaction(call, (tx, now) =>
      record(tx, call, now, {
        subjectType: "import",
        subjectId: input.editionId,
        command: "refuse_classified",
        orgId: call.actor.orgId,
        detail: { marking },
      }),
    );
    reject("classified_marking");
  }
  return inTransaction(call, async (tx, now) => {
    const draft = await lockDraft(tx, call, input.editionId, "report.import");
    if (draft.version !== input.version) reject("stale_version");
    for (const row of await tx.select().from(section).where(eq(section.editionId, draft.id))) {
      await keepStanding(tx, row);
    }
    const ids = await storeImportedFacts(tx, call, now, draft, facts);
    await tx.delete(section).where(eq(section.editionId, draft.id));
    const imported = await tx
      .insert(section)
      .values(
        sections.map((row, ordinal) => ({
          regionId: draft.regionId,
          orgId: draft.orgId,
          editionId: draft.id,
          ordinal,
          heading: row.heading,
          statutoryRole: row.statutoryRole,
          body: { ...withStoredFacts(row.body, ids) },
          authorIds: [call.actor.accountId],
          updatedBy: call.actor.accountId,
          updatedAt: now,
        })),
      )
      .returning();
    for (const row of imported) await keepVersion(tx, null, row, { source: "imported" });
    await record(tx, call, now, {
      subjectType: "import",
      subjectId: draft.id,
      command: "import_manuscript",
      orgId: draft.orgId,
      reportId: draft.reportId,
      detail: { sections: sections.length, facts: facts.length, characters: text.length },
    });
    const [written] = await tx
      .update(edition)
      .set({
        title: input.title,
        addressee: input.addressee,
        ...(input.cc ? { cc: input.cc } : {}),
        version: draft.version + 1,
      })
      .where(eq(edition.id, draft.id))
      .returning({ version: edition.version });
    return found(written);
  });
}
