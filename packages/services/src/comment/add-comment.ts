import { comment } from "@nianbao/db/schema/comment";
import { edition, section } from "@nianbao/db/schema/edition";
import { and, eq } from "@nianbao/db/sql";
import { bodyText } from "@nianbao/document/body";
import { anchorAt, contextLength, locate, replacePassage } from "@nianbao/document/passage";
import { z } from "zod";
import { holdersOfBodies } from "../account/holders.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, reject } from "../kernel/refused.ts";
import { line, longText } from "../kernel/text.ts";
import { standingBodies } from "../report/standing-bodies.ts";
import { discussedEdition, tellAbout } from "./discussed-edition.ts";

export const AddComment = z.object({
  sectionId: z.uuid(),
  /** The words the comment is about, as they stand in the section; empty for the section as a whole. */
  quote: z.string().max(2_000),
  /** Offset (UTF-16) of the quote in the section's plain text (`bodyText`). */
  from: z.number().int().min(0),
  /** What stands right before and after it; finds the passage again should somebody have saved meanwhile. */
  prefix: z
    .string()
    .max(contextLength * 2)
    .default(""),
  suffix: z
    .string()
    .max(contextLength * 2)
    .default(""),
  text: longText(1_000),
  /** The words a suggestion puts in the passage's place (empty: strike it out); null for a plain comment. */
  replacement: line(2_000).nullable().default(null),
});

/**
 * Writes a comment or a suggestion on a passage; the body's drafters and the section's last writer are told.
 * In: {sectionId, quote, from, prefix?, suffix?, text, replacement?}. Out: {id}.
 * Refusals: `passage_gone`, `passage_spans_paragraphs` (suggestions), `wrong_state` once the text is signed.
 */
export async function addComment(call: Call, input: z.infer<typeof AddComment>): Promise<{ id: string }> {
  if (input.text === "" && input.replacement === null) reject("input_invalid");
  await refuseClassified(call, { subjectType: "comment", subjectId: input.sectionId }, [
    input.text,
    input.replacement ?? "",
  ]);
  return inTransaction(call, async (tx, now) => {
    const [head] = await tx.select().from(section).where(eq(section.id, input.sectionId));
    await tx
      .select({ id: edition.id })
      .from(edition)
      .where(eq(edition.id, found(head).editionId))
      .for("share");
    const discussed = await discussedEdition(tx, call, found(head).editionId);
    const [row] = await tx
      .select()
      .from(section)
      .where(and(eq(section.id, input.sectionId), eq(section.editionId, discussed.edition.id)))
      .for("share");
    const marked = found(row);
    const body = found((await standingBodies(tx, discussed.edition.id)).get(marked.id));
    const text = bodyText(body);
    const place = locate(text, { ...input, quoteFrom: input.from });
    if (!place && (input.quote !== "" || input.replacement !== null)) reject("passage_gone");
    if (place && input.replacement !== null && !replacePassage(body, place, input.replacement)) {
      reject("passage_spans_paragraphs");
    }
    const [written] = await tx
      .insert(comment)
      .values({
        regionId: marked.regionId,
        orgId: marked.orgId,
        editionId: marked.editionId,
        sectionId: marked.id,
        sectionVersion: marked.version,
        ...(place ? anchor(text, place) : {}),
        text: input.text,
        replacement: input.replacement,
        authorId: call.actor.accountId,
        createdAt: now,
      })
      .returning({ id: comment.id });
    const drafters = (await holdersOfBodies(tx, [marked.orgId], now)).filter(
      ({ role }) => role === "drafter",
    );
    await tellAbout(tx, call, now, discussed, "comment_added", [
      ...drafters.map((holder) => holder.accountId),
      ...(marked.updatedBy ? [marked.updatedBy] : []),
    ]);
    return found(written);
  });
}

const anchor = (text: string, place: { readonly from: number; readonly to: number }) => ({
  ...anchorAt(text, place),
  quoteTo: place.to,
});
