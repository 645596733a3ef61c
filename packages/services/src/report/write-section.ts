import type { Transaction } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { section } from "@nianbao/db/schema/edition";
import { eq } from "@nianbao/db/sql";
import type { Body } from "@nianbao/document/body";
import type { Call } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";
import { type Kept, keepVersion } from "./keep-version.ts";
import { lockDraft } from "./lock-draft.ts";

export interface SectionText {
  readonly heading: string;
  readonly body: Body;
}

/** Holds a section whose text this person may change now, with the edition it belongs to. */
export async function lockSection(tx: Transaction, call: Call, sectionId: string) {
  const [head] = await tx
    .select({ editionId: section.editionId, divisionId: section.divisionId })
    .from(section)
    .where(eq(section.id, sectionId));
  const draft = await lockDraft(tx, call, found(head).editionId, "section.edit", found(head).divisionId);
  const [row] = await tx.select().from(section).where(eq(section.id, sectionId)).for("update");
  return { draft, row: found(row) };
}

/** Puts a text in the place of a section's, and keeps both. */
export async function writeSection(
  tx: Transaction,
  call: Call,
  now: Date,
  before: typeof section.$inferSelect,
  next: SectionText,
  how: Kept,
): Promise<typeof section.$inferSelect> {
  const [written] = await tx
    .update(section)
    .set({
      heading: next.heading,
      body: { ...next.body },
      authorIds: [...new Set([...before.authorIds, call.actor.accountId])],
      updatedBy: call.actor.accountId,
      updatedAt: now,
      version: before.version + 1,
    })
    .where(eq(section.id, before.id))
    .returning();
  const after = found(written);
  await keepVersion(tx, before, after, how);
  return after;
}

/** What stands in a section, for the writer who comes later. */
export async function standingText(tx: Transaction, row: typeof section.$inferSelect) {
  const [writer] = row.updatedBy
    ? await tx.select({ name: account.name }).from(account).where(eq(account.id, row.updatedBy))
    : [];
  return {
    heading: row.heading,
    body: row.body,
    version: row.version,
    updatedAt: row.updatedAt,
    updatedBy: writer?.name ?? "",
  };
}

export type StandingText = Awaited<ReturnType<typeof standingText>>;
