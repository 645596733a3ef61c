import { type StatutoryRole, statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant, oneOf } from "./columns.ts";
import { edition } from "./edition.ts";
import { owned } from "./owned.ts";

/** `opened`: what stood before the first save that was kept. */
export const versionSources = ["opened", "saved", "imported", "restored", "suggested"] as const;
export type VersionSource = (typeof versionSources)[number];

/**
 * Every text a section ever had. `number` is the section's version counter. A person's saves in one sitting may be
 * folded into one row, so numbers have gaps. `sectionId` is no reference: history outlives its section.
 */
export const sectionVersion = pgTable(
  "section_version",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    sectionId: uuid("section_id").notNull(),
    number: integer("number").notNull(),
    heading: text("heading").notNull(),
    statutoryRole: text("statutory_role").$type<StatutoryRole>().notNull(),
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    source: text("source").$type<VersionSource>().notNull(),
    /** The number that was restored. */
    restoredFrom: integer("restored_from"),
    authorId: uuid("author_id").references(() => account.id),
    /** When the sitting that this row folds began. */
    startedAt: instant("started_at").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("section_version_role_is_known", t.statutoryRole, statutoryRoles),
    oneOf("section_version_source_is_known", t.source, versionSources),
    check(
      "section_version_restored_names_its_origin",
      sql`(${t.source} = 'restored') = (${t.restoredFrom} is not null)`,
    ),
    unique("section_version_number_is_unique_in_section").on(t.sectionId, t.number),
    index("section_version_by_edition").on(t.editionId, t.sectionId, t.number),
  ],
);
