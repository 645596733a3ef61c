import { comment } from "@nianbao/db/schema/comment";
import { eq, or } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { lockComment, tellAbout } from "./discussed-edition.ts";

export const ReplyToComment = z.object({
  commentId: z.uuid(),
  text: longText(1_000).pipe(z.string().min(1)),
});

/**
 * Answers a comment; a reply to a reply joins the same thread, and everyone in the thread is told.
 * In: {commentId, text}. Out: {id}.
 */
export async function replyToComment(
  call: Call,
  input: z.infer<typeof ReplyToComment>,
): Promise<{ id: string }> {
  await refuseClassified(call, { subjectType: "comment", subjectId: input.commentId }, [input.text]);
  return inTransaction(call, async (tx, now) => {
    const { discussed, row } = await lockComment(tx, call, input.commentId);
    const threadId = row.parentId ?? row.id;
    const thread = await tx
      .select({ authorId: comment.authorId })
      .from(comment)
      .where(or(eq(comment.id, threadId), eq(comment.parentId, threadId)));
    const [written] = await tx
      .insert(comment)
      .values({
        regionId: row.regionId,
        orgId: row.orgId,
        editionId: row.editionId,
        sectionId: row.sectionId,
        sectionVersion: row.sectionVersion,
        parentId: threadId,
        text: input.text,
        authorId: call.actor.accountId,
        createdAt: now,
      })
      .returning({ id: comment.id });
    await tellAbout(
      tx,
      call,
      now,
      discussed,
      "comment_replied",
      thread.map(({ authorId }) => authorId),
    );
    return found(written);
  });
}
