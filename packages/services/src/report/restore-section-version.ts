import type { Transaction } from "@nianbao/db/client";
import { section } from "@nianbao/db/schema/edition";
import { sectionVersion } from "@nianbao/db/schema/section-version";
import { and, count, eq } from "@nianbao/db/sql";
import { maxSections } from "@nianbao/document/limits";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, reject } from "../kernel/refused.ts";
import { bodyOf } from "./assemble-manuscript.ts";
import { keepVersion, newestVersion } from "./keep-version.ts";
import { lockDraft } from "./lock-draft.ts";
import type { SavedSection } from "./save-section.ts";
import { lockSection, standingText, writeSection } from "./write-section.ts";

export const RestoreSectionVersion = z.object({
  sectionId: z.uuid(),
  /** The text to put back. */
  number: z.number().int().positive(),
  /** The version that stands, as the person saw it; null for a section that was removed. */
  baseVersion: z.number().int().positive().nullable(),
});
type RestoreSectionVersion = z.infer<typeof RestoreSectionVersion>;

/**
 * Puts an earlier text back as a new version on top; nothing is taken away. A removed section comes back at the end.
 * In: {sectionId, number, baseVersion}. Out: as `saveSection`: {saved: true, version, updatedAt}, or
 * {saved: false, current} when somebody saved meanwhile.
 */
export const restoreSectionVersion = (call: Call, input: RestoreSectionVersion): Promise<SavedSection> =>
  inTransaction(call, async (tx, now) => {
    if (input.baseVersion === null) return bringBack(tx, call, now, input);
    const { draft, row } = await lockSection(tx, call, input.sectionId);
    if (row.version !== input.baseVersion) return { saved: false, current: await standingText(tx, row) };
    const earlier = found(await keptVersion(tx, input));
    const written = await writeSection(
      tx,
      call,
      now,
      row,
      { heading: earlier.heading, body: bodyOf(earlier) },
      { source: "restored", restoredFrom: earlier.number },
    );
    await recordRestored(tx, call, now, draft, input);
    return { saved: true, version: written.version, updatedAt: written.updatedAt };
  });

async function bringBack(
  tx: Transaction,
  call: Call,
  now: Date,
  input: RestoreSectionVersion,
): Promise<SavedSection> {
  const earlier = found(await keptVersion(tx, input));
  const draft = await lockDraft(tx, call, earlier.editionId, "section.arrange");
  const [standing] = await tx.select().from(section).where(eq(section.id, input.sectionId));
  if (standing) return { saved: false, current: await standingText(tx, standing) };
  const [{ sections } = { sections: 0 }] = await tx
    .select({ sections: count() })
    .from(section)
    .where(eq(section.editionId, draft.id));
  if (sections >= maxSections) reject("document_invalid", { limit: maxSections });
  const last = found(await newestVersion(tx, input.sectionId));
  const authors = await tx
    .selectDistinct({ id: sectionVersion.authorId })
    .from(sectionVersion)
    .where(eq(sectionVersion.sectionId, input.sectionId));
  const [written] = await tx
    .insert(section)
    .values({
      id: input.sectionId,
      regionId: draft.regionId,
      orgId: draft.orgId,
      editionId: draft.id,
      ordinal: sections,
      heading: earlier.heading,
      statutoryRole: earlier.statutoryRole,
      body: earlier.body,
      authorIds: [...new Set([...authors.flatMap((author) => author.id ?? []), call.actor.accountId])],
      updatedBy: call.actor.accountId,
      updatedAt: now,
      version: last.number + 1,
    })
    .returning();
  const row = found(written);
  await keepVersion(tx, null, row, { source: "restored", restoredFrom: earlier.number });
  await recordRestored(tx, call, now, draft, input);
  return { saved: true, version: row.version, updatedAt: row.updatedAt };
}

async function keptVersion(tx: Transaction, wanted: Pick<RestoreSectionVersion, "sectionId" | "number">) {
  const [row] = await tx
    .select()
    .from(sectionVersion)
    .where(and(eq(sectionVersion.sectionId, wanted.sectionId), eq(sectionVersion.number, wanted.number)));
  return row;
}

const recordRestored = (
  tx: Transaction,
  call: Call,
  now: Date,
  draft: Awaited<ReturnType<typeof lockDraft>>,
  input: RestoreSectionVersion,
): Promise<void> =>
  record(tx, call, now, {
    subjectType: "section",
    subjectId: input.sectionId,
    command: "restore_version",
    orgId: draft.orgId,
    reportId: draft.reportId,
    detail: { number: input.number },
  });
