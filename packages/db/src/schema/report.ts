import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { campaign } from "./campaign.ts";
import { createdAt, id, instant, version } from "./columns.ts";
import { org } from "./org.ts";
import { region } from "./region.ts";

/** One report per campaign and body; its text lives in editions, of which only the newest is open. */
export const report = pgTable(
  "report",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    orgId: uuid("org_id")
      .notNull()
      .references(() => org.id),
    campaignId: uuid("campaign_id")
      .notNull()
      .references(() => campaign.id),
    reportYear: integer("report_year").notNull(),
    /** An extension granted by the committee; it ends by itself. */
    extendedUntil: instant("extended_until"),
    extensionReason: text("extension_reason"),
    extendedBy: uuid("extended_by").references(() => account.id),
    firstSubmittedAt: instant("first_submitted_at"),
    lastRemindedAt: instant("last_reminded_at"),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("report_one_per_org_and_campaign").on(t.campaignId, t.orgId),
    check("report_extension_has_reason", sql`(${t.extendedUntil} is null) = (${t.extensionReason} is null)`),
    index("report_by_org_and_year").on(t.orgId, t.reportYear),
    index("report_by_region_and_year").on(t.regionId, t.reportYear),
  ],
);
