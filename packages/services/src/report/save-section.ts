import { bodyText } from "@nianbao/document/body";
import { validateBody } from "@nianbao/document/validate-body";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { Refused } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockSection, type StandingText, standingText, writeSection } from "./write-section.ts";

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
  | { readonly saved: false; readonly current: StandingText };

/**
 * Stores one section's text if nobody stored a newer one meanwhile. The later of two writers is told and given
 * the text that stands; nothing is overwritten. Text with a 密级 mark is refused and not stored (SEC-01).
 */
export async function saveSection(call: Call, input: SaveSection): Promise<SavedSection> {
  const valid = validateBody(input.body);
  if (!valid.ok) throw new Refused(valid.refusal);
  await refuseClassified(call, { subjectType: "section", subjectId: input.sectionId }, [
    input.heading,
    bodyText(valid.body),
  ]);
  return inTransaction(call, async (tx, now) => {
    const { row } = await lockSection(tx, call, input.sectionId);
    if (row.version !== input.baseVersion) return { saved: false, current: await standingText(tx, row) };
    const written = await writeSection(
      tx,
      call,
      now,
      row,
      { heading: input.heading, body: valid.body },
      { source: "saved" },
    );
    return { saved: true, version: written.version, updatedAt: written.updatedAt };
  });
}
