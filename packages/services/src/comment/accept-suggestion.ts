import { comment } from "@nianbao/db/schema/comment";
import { eq } from "@nianbao/db/sql";
import { bodyText } from "@nianbao/document/body";
import { locate, replacePassage } from "@nianbao/document/passage";
import { validateBody } from "@nianbao/document/validate-body";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, Refused, reject } from "../kernel/refused.ts";
import type { SavedSection } from "../report/save-section.ts";
import { standingBodies } from "../report/standing-bodies.ts";
import { lockSection, standingText, writeSection } from "../report/write-section.ts";
import { lockComment, tellAbout } from "./discussed-edition.ts";

export const AcceptSuggestion = z.object({
  commentId: z.uuid(),
  version: z.number().int().positive(),
  /** The section's version that the person saw. */
  baseVersion: z.number().int().positive(),
});

/**
 * Puts a suggestion's words in the place of its passage, as a new version of the section, and settles it. Whoever
 * accepts becomes an author of the text; the suggester does not. In: {commentId, version, baseVersion}. Out: as
 * `saveSection`: {saved: true, version, updatedAt}, or {saved: false, current} when somebody saved meanwhile.
 * Refusals: `passage_gone`, `wrong_state` (settled, or no suggestion), `editing_closed`.
 */
export const acceptSuggestion = async (
  call: Call,
  input: z.infer<typeof AcceptSuggestion>,
): Promise<SavedSection> => {
  const words = await suggestedWords(call, input.commentId);
  await refuseClassified(call, { subjectType: "comment", subjectId: input.commentId }, words);
  return inTransaction(call, async (tx, now) => {
    const { discussed, row } = await lockComment(tx, call, input.commentId);
    const { row: standing } = await lockSection(tx, call, row.sectionId);
    if (row.version !== input.version) reject("stale_version");
    if (row.replacement === null || row.state !== "open") reject("wrong_state", { state: row.state });
    if (standing.version !== input.baseVersion) {
      return { saved: false, current: await standingText(tx, standing) };
    }
    const body = found((await standingBodies(tx, row.editionId)).get(row.sectionId));
    const place = locate(bodyText(body), row) ?? reject("passage_gone");
    const next = replacePassage(body, place, row.replacement) ?? reject("passage_spans_paragraphs");
    const valid = validateBody(next);
    if (!valid.ok) throw new Refused(valid.refusal);
    const written = await writeSection(
      tx,
      call,
      now,
      standing,
      { heading: standing.heading, body: valid.body },
      { source: "suggested" },
    );
    await tx
      .update(comment)
      .set({ state: "accepted", settledBy: call.actor.accountId, settledAt: now, version: row.version + 1 })
      .where(eq(comment.id, row.id));
    await tellAbout(tx, call, now, discussed, "suggestion_accepted", [row.authorId]);
    return { saved: true, version: written.version, updatedAt: written.updatedAt };
  });
};

/** What the section will say around the suggestion: two harmless halves may make a mark together (SEC-01). */
const suggestedWords = (call: Call, commentId: string): Promise<string[]> =>
  inTransaction({ db: call.db, clock: call.clock }, async (tx) => {
    const { row } = await lockComment(tx, call, commentId);
    return [`${row.prefix}${row.replacement ?? ""}${row.suffix}`];
  });
