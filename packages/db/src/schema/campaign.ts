import type { Requirements } from "@nianbao/domain/checks/checked-context";
import { type CampaignState, campaignStates } from "@nianbao/domain/workflow/states";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant, oneOf, version } from "./columns.ts";
import { org } from "./org.ts";
import { region } from "./region.ts";

/** The requirements of a campaign that asks nothing beside the rules. */
export const noRequirements: Requirements = {
  requiredPhrases: [],
  documentNumberRequired: false,
  addressees: [],
  minCharacters: null,
  maxCharacters: null,
};

export const campaign = pgTable(
  "campaign",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    orgId: uuid("org_id")
      .notNull()
      .references(() => org.id),
    reportYear: integer("report_year").notNull(),
    state: text("state").$type<CampaignState>().notNull().default("draft"),
    title: text("title").notNull(),
    noticeNumber: text("notice_number").notNull().default(""),
    noticeText: text("notice_text").notNull().default(""),
    contact: text("contact").notNull().default(""),
    requirements: jsonb("requirements").$type<Requirements>().notNull().default(noRequirements),
    /** The instants before which a report is on time. */
    submissionDue: instant("submission_due").notNull(),
    publicationDue: instant("publication_due").notNull(),
    createdBy: uuid("created_by").references(() => account.id),
    openedAt: instant("opened_at"),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("campaign_state_is_known", t.state, campaignStates),
    unique("campaign_one_per_region_and_year").on(t.regionId, t.reportYear),
    check("campaign_publication_due_after_submission", sql`${t.publicationDue} > ${t.submissionDue}`),
  ],
);

/** The bodies a campaign asks to report. */
export const campaignOrg = pgTable(
  "campaign_org",
  {
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    campaignId: uuid("campaign_id")
      .notNull()
      .references(() => campaign.id, { onDelete: "cascade" }),
    orgId: uuid("org_id")
      .notNull()
      .references(() => org.id),
  },
  (t) => [
    primaryKey({ name: "campaign_org_once", columns: [t.campaignId, t.orgId] }),
    index("campaign_org_by_org").on(t.orgId),
  ],
);
