import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant, oneOf, version } from "./columns.ts";
import { edition } from "./edition.ts";
import { owned } from "./owned.ts";

export const commentStates = ["open", "resolved", "accepted"] as const;
export type CommentState = (typeof commentStates)[number];

/**
 * 批注 on a passage, while the text is with its body. A reply names its `parentId` and has no anchor of its own; a
 * suggestion carries the words to put in the passage's place. `sectionId` is no reference: a comment outlives it.
 */
export const comment = pgTable(
  "comment",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    sectionId: uuid("section_id").notNull(),
    parentId: uuid("parent_id").references((): AnyPgColumn => comment.id),
    /** The section's version the passage was marked in. */
    sectionVersion: integer("section_version").notNull(),
    quote: text("quote").notNull().default(""),
    /** Offsets (UTF-16) of the quote in the section's plain text of that version. */
    quoteFrom: integer("quote_from").notNull().default(0),
    quoteTo: integer("quote_to").notNull().default(0),
    /** A little of what stood before and after it. */
    prefix: text("prefix").notNull().default(""),
    suffix: text("suffix").notNull().default(""),
    text: text("text").notNull(),
    replacement: text("replacement"),
    state: text("state").$type<CommentState>().notNull().default("open"),
    authorId: uuid("author_id")
      .notNull()
      .references(() => account.id),
    settledBy: uuid("settled_by").references(() => account.id),
    settledAt: instant("settled_at"),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("comment_state_is_known", t.state, commentStates),
    check(
      "comment_only_a_suggestion_is_accepted",
      sql`${t.state} <> 'accepted' or ${t.replacement} is not null`,
    ),
    check("comment_reply_has_no_replacement", sql`${t.parentId} is null or ${t.replacement} is null`),
    check("comment_settled_names_who", sql`(${t.state} = 'open') = (${t.settledBy} is null)`),
    index("comment_by_edition").on(t.editionId, t.createdAt),
    index("comment_by_section_version").on(t.sectionId, t.sectionVersion),
  ],
);
