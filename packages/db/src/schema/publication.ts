import type { DisclosureForm } from "@nianbao/domain/workflow/publication";
import { type PublicationState, publicationStates } from "@nianbao/domain/workflow/states";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant, oneOf, version } from "./columns.ts";
import { edition, revision } from "./edition.ts";
import { org } from "./org.ts";
import { region } from "./region.ts";
import { report } from "./report.ts";

/** The publication of one signed edition; its bytes are those of the signed revision. */
export const publication = pgTable(
  "publication",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    orgId: uuid("org_id")
      .notNull()
      .references(() => org.id),
    reportId: uuid("report_id")
      .notNull()
      .references(() => report.id),
    editionId: uuid("edition_id")
      .notNull()
      .references(() => edition.id)
      .unique("publication_one_per_edition"),
    reportYear: integer("report_year").notNull(),
    state: text("state").$type<PublicationState>().notNull().default("none"),
    form: jsonb("form").$type<DisclosureForm>(),
    reviewedBy: uuid("reviewed_by").references(() => account.id),
    reviewedAt: instant("reviewed_at"),
    basis: text("basis"),
    publishAt: instant("publish_at"),
    publishedBy: uuid("published_by").references(() => account.id),
    publishedAt: instant("published_at"),
    revisionId: uuid("revision_id").references(() => revision.id),
    contentHash: text("content_hash"),
    indexNo: text("index_no"),
    /** The published page and data, written once; the public site serves these bytes. */
    html: text("html"),
    json: text("json"),
    plainText: text("plain_text"),
    onTime: boolean("on_time"),
    notice: text("notice"),
    takedownProposedBy: uuid("takedown_proposed_by").references(() => account.id),
    takedownReason: text("takedown_reason"),
    takenDownAt: instant("taken_down_at"),
    supersededAt: instant("superseded_at"),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("publication_state_is_known", t.state, publicationStates),
    uniqueIndex("publication_one_live_per_report").on(t.reportId).where(sql`${t.state} = 'published'`),
    unique("publication_index_no_is_unique").on(t.regionId, t.indexNo),
    check(
      "publication_published_has_bytes",
      sql`${t.state} <> 'published' or (${t.publishedAt} is not null and ${t.contentHash} is not null and ${t.revisionId} is not null and ${t.html} is not null and ${t.json} is not null and ${t.reviewedBy} is not null)`,
    ),
    check(
      "publication_exempt_has_basis",
      sql`${t.state} <> 'exempt' or length(trim(coalesce(${t.basis}, ''))) > 0`,
    ),
    check("publication_scheduled_has_instant", sql`${t.state} <> 'scheduled' or ${t.publishAt} is not null`),
    index("publication_by_region_and_year").on(t.regionId, t.reportYear, t.state),
    index("publication_by_schedule").on(t.state, t.publishAt),
  ],
);
