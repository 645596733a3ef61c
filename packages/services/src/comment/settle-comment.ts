import { comment } from "@nianbao/db/schema/comment";
import { eq } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { reject } from "../kernel/refused.ts";
import { lockComment, tellAbout } from "./discussed-edition.ts";

export const SettleComment = z.object({ commentId: z.uuid(), version: z.number().int().positive() });
type SettleComment = z.infer<typeof SettleComment>;

/** Marks a comment as dealt with; its author is told. In: {commentId, version}. Out: {id, version}. */
export const resolveComment = (call: Call, input: SettleComment) => settle(call, input, "open", "resolved");

/** Opens a resolved comment again; an accepted suggestion stays accepted. In: {commentId, version}. Out: {id, version}. */
export const reopenComment = (call: Call, input: SettleComment) => settle(call, input, "resolved", "open");

const settle = (
  call: Call,
  input: SettleComment,
  from: "open" | "resolved",
  to: "open" | "resolved",
): Promise<{ id: string; version: number }> =>
  inTransaction(call, async (tx, now) => {
    const { discussed, row } = await lockComment(tx, call, input.commentId);
    if (row.version !== input.version) reject("stale_version");
    if (row.parentId || row.state !== from) reject("wrong_state", { state: row.state });
    await tx
      .update(comment)
      .set({
        state: to,
        settledBy: to === "open" ? null : call.actor.accountId,
        settledAt: to === "open" ? null : now,
        version: row.version + 1,
      })
      .where(eq(comment.id, row.id));
    if (to === "resolved") await tellAbout(tx, call, now, discussed, "comment_resolved", [row.authorId]);
    return { id: row.id, version: row.version + 1 };
  });
