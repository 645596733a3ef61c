import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant } from "./columns.ts";
import { edition } from "./edition.ts";
import { owned } from "./owned.ts";

/**
 * 豁免: the drafter's written reason for leaving a warning as it is. It holds for the finding whose passage has the
 * `passageHash`; once the passage reads otherwise it holds for nothing.
 */
export const waiver = pgTable(
  "waiver",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    rule: text("rule").notNull(),
    part: text("part"),
    sectionId: uuid("section_id"),
    passageHash: text("passage_hash").notNull(),
    reason: text("reason").notNull(),
    authorId: uuid("author_id")
      .notNull()
      .references(() => account.id),
    createdAt: createdAt(),
    withdrawnBy: uuid("withdrawn_by").references(() => account.id),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    check("waiver_has_reason", sql`length(trim(${t.reason})) > 0`),
    uniqueIndex("waiver_once_per_passage")
      .on(t.editionId, t.rule, t.passageHash)
      .where(sql`${t.withdrawnAt} is null`),
  ],
);
