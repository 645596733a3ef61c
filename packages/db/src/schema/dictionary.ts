import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant, oneOf, version } from "./columns.ts";
import { region } from "./region.ts";

export const dictionaryKinds = ["name", "slogan", "confusable", "required_phrase", "law_title"] as const;
export type DictionaryKind = (typeof dictionaryKinds)[number];

/** What a region adds to the dictionaries that come with the product. `wrong` is empty where only `right` is known. */
export const dictionaryEntry = pgTable(
  "dictionary_entry",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    kind: text("kind").$type<DictionaryKind>().notNull(),
    wrong: text("wrong").notNull().default(""),
    right: text("right").notNull(),
    note: text("note").notNull().default(""),
    active: boolean("active").notNull().default(true),
    updatedBy: uuid("updated_by").references(() => account.id),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("dictionary_entry_kind_is_known", t.kind, dictionaryKinds),
    uniqueIndex("dictionary_entry_once").on(t.regionId, t.kind, t.wrong, t.right),
    index("dictionary_entry_by_region").on(t.regionId, t.kind).where(sql`${t.active}`),
  ],
);
