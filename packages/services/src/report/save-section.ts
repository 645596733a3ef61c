import { account } from "@nianbao/db/schema/account";
import { section } from "@nianbao/db/schema/edition";
import { eq, sql } from "@nianbao/db/sql";
import { bodyText } from "@nianbao/document/body";
import { findClassifiedMarking } from "@nianbao/document/classified";
import { validateBody } from "@nianbao/document/validate-body";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, Refused, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockDraft } from "./lock-draft.ts";

export const SaveSection = z.object({
  sectionId: z.uuid(),
  /** The version this text was written on. */
  baseVersion: z.number().int().positive(),
  heading: line(200),
  body: z.unknown(),
});
export type SaveSection = z.infer<typeof SaveSection>;

/** Saved, or not: then with what stands in the database, so that the writer sees both texts. */
export type SavedSection =
  | { readonly saved: true; readonly version: number; readonly updatedAt: Date }
  | {
      readonly saved: false;
      readonly current: {
        readonly heading: string;
        readonly body: Record<string, unknown>;
        readonly version: number;
        readonly updatedAt: Date;
        readonly updatedBy: string;
      };
    };

/**
 * Stores one section's text if nobody stored a newer one meanwhile. The later of two writers is told and given
 * the text that stands; nothing is overwritten. Text with a 密级 mark is refused and not stored (SEC-01).
 */
export async function saveSection(call: Call, input: SaveSection): Promise<SavedSection> {
  const valid = validateBody(input.body);
  if (!valid.ok) throw new Refused(valid.refusal);
  const marking = findClassifiedMarking(`${input.heading}\n${bodyText(valid.body)}`);
  if (marking) {
    await inTransaction(call, (tx, now) =>
      record(tx, call, now, {
        subjectType: "section",
        subjectId: input.sectionId,
        command: "refuse_classified",
        orgId: call.actor.orgId,
        detail: { marking },
      }),
    );
    reject("classified_marking");
  }
  return inTransaction(call, async (tx, now) => {
    const [head] = await tx
      .select({ editionId: section.editionId, divisionId: section.divisionId })
      .from(section)
      .where(eq(section.id, input.sectionId));
    await lockDraft(tx, call, found(head).editionId, "section.edit", found(head).divisionId);
    const [row] = await tx.select().from(section).where(eq(section.id, input.sectionId)).for("update");
    const current = found(row);
    if (current.version !== input.baseVersion) {
      const [writer] = current.updatedBy
        ? await tx.select({ name: account.name }).from(account).where(eq(account.id, current.updatedBy))
        : [];
      return {
        saved: false,
        current: {
          heading: current.heading,
          body: current.body,
          version: current.version,
          updatedAt: current.updatedAt,
          updatedBy: writer?.name ?? "",
        },
      };
    }
    const [written] = await tx
      .update(section)
      .set({
        heading: input.heading,
        body: { ...valid.body },
        authorIds: [...new Set([...current.authorIds, call.actor.accountId])],
        updatedBy: call.actor.accountId,
        updatedAt: now,
        version: sql`${section.version} + 1`,
      })
      .where(eq(section.id, input.sectionId))
      .returning({ version: section.version, updatedAt: section.updatedAt });
    return { saved: true, ...found(written) };
  });
}
