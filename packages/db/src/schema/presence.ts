import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { instant } from "./columns.ts";
import { edition } from "./edition.ts";
import { owned } from "./owned.ts";

/** Who has a draft open, and in which section. A row means nothing after its expiry. */
export const presence = pgTable(
  "presence",
  {
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    /** One browser tab of this person. */
    tab: text("tab").notNull(),
    sectionId: uuid("section_id"),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "presence_once_per_tab", columns: [t.editionId, t.accountId, t.tab] }),
    index("presence_by_expiry").on(t.expiresAt),
  ],
);
