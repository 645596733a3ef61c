import { account } from "@nianbao/db/schema/account";
import { comment, type CommentState } from "@nianbao/db/schema/comment";
import { alias, asc, eq } from "@nianbao/db/sql";
import { bodyText } from "@nianbao/document/body";
import { locate, type Passage } from "@nianbao/document/passage";
import { may } from "@nianbao/domain/policy/may";
import { mayActOn } from "@nianbao/domain/policy/may-act-on";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";
import { standingBodies } from "../report/standing-bodies.ts";
import { readableEdition } from "./discussed-edition.ts";

export const ListComments = z.object({ editionId: z.uuid() });

export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly mine: boolean;
  readonly createdAt: Date;
}

export interface Thread extends Reply {
  readonly version: number;
  readonly sectionId: string;
  readonly quote: string;
  /** Where the passage stands now (UTF-16 offsets into the section's `bodyText`); null: none, see `gone`. */
  readonly place: Passage | null;
  /** 原文已删除: the comment was about words that are no longer there. */
  readonly gone: boolean;
  /** Of a suggestion; null for a plain comment. */
  readonly replacement: string | null;
  readonly state: CommentState;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly replies: readonly Reply[];
}

/**
 * The comments of an edition, oldest first, for the people of its body; the committee has points instead.
 * In: {editionId}. Out: {mayComment, threads: Thread[]}.
 */
export const listComments = (call: Call, input: z.infer<typeof ListComments>) =>
  inTransaction({ db: call.db, clock: call.clock }, async (tx) => {
    const { edition } = await readableEdition(tx, call, input.editionId);
    insist(may(call.actor, "comment.write", edition));
    const settler = alias(account, "settler");
    const rows = await tx
      .select({ comment, author: account.name, settledBy: settler.name })
      .from(comment)
      .innerJoin(account, eq(account.id, comment.authorId))
      .leftJoin(settler, eq(settler.id, comment.settledBy))
      .where(eq(comment.editionId, edition.id))
      .orderBy(asc(comment.createdAt), asc(comment.id));
    const bodies = rows.length > 0 ? await standingBodies(tx, edition.id) : new Map();
    const said = (row: (typeof rows)[number]): Reply => ({
      id: row.comment.id,
      text: row.comment.text,
      author: row.author,
      mine: row.comment.authorId === call.actor.accountId,
      createdAt: row.comment.createdAt,
    });
    const threads = rows
      .filter((row) => row.comment.parentId === null)
      .map((row): Thread => {
        const { comment: about } = row;
        const body = bodies.get(about.sectionId);
        const place = body ? locate(bodyText(body), about) : null;
        return {
          ...said(row),
          version: about.version,
          sectionId: about.sectionId,
          quote: about.quote,
          place,
          gone: body === undefined || (about.quote !== "" && place === null),
          replacement: about.replacement,
          state: about.state,
          settledBy: row.settledBy,
          settledAt: about.settledAt,
          replies: rows.filter((reply) => reply.comment.parentId === about.id).map(said),
        };
      });
    return { mayComment: mayActOn(call.actor, "comment.write", edition) === null, threads };
  });
