import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant } from "./columns.ts";
import { edition, revision } from "./edition.ts";
import { owned } from "./owned.ts";

/**
 * 佐证材料 of a figure. The bytes stand in the file store under `storageKey`; a row is written only after them.
 * `factId` is no reference: evidence that was frozen with a revision outlives the figure of a later draft.
 */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    ...owned(),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id),
    factId: uuid("fact_id").notNull(),
    fileName: text("file_name").notNull(),
    mediaType: text("media_type").notNull(),
    /** In bytes. */
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    storageKey: text("storage_key").notNull(),
    uploadedBy: uuid("uploaded_by")
      .notNull()
      .references(() => account.id),
    createdAt: createdAt(),
    removedBy: uuid("removed_by").references(() => account.id),
    removedAt: instant("removed_at"),
  },
  (t) => [
    check("evidence_removal_names_who", sql`(${t.removedAt} is null) = (${t.removedBy} is null)`),
    index("evidence_by_edition").on(t.editionId, t.factId),
    index("evidence_by_storage_key").on(t.storageKey),
    index("evidence_by_removal").on(t.removedAt).where(sql`${t.removedAt} is not null`),
  ],
);

/** The evidence a revision was frozen with, by its hash. Never changed. */
export const revisionEvidence = pgTable(
  "revision_evidence",
  {
    ...owned(),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revision.id),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => evidence.id),
    factId: uuid("fact_id").notNull(),
    sha256: text("sha256").notNull(),
  },
  (t) => [
    primaryKey({ name: "revision_evidence_once", columns: [t.revisionId, t.evidenceId] }),
    index("revision_evidence_by_evidence").on(t.evidenceId),
  ],
);

/**
 * Every file that was ever begun to be put into the file store, written before its bytes: what no evidence names
 * after a day is an orphan.
 */
export const storedFile = pgTable(
  "stored_file",
  {
    ...owned(),
    storageKey: text("storage_key").primaryKey(),
    createdAt: createdAt(),
  },
  (t) => [index("stored_file_by_age").on(t.createdAt)],
);
