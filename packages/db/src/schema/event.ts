import { sql } from "drizzle-orm";
import { bigint, customType, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => "xid8" });

/**
 * The record: one row for every transition and every security-relevant act, written in its transaction.
 * The app's role may insert and read it, nothing else. References are by id only, so that erasing a
 * person never touches a row here.
 */
export const event = pgTable(
  "event",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    regionId: uuid("region_id"),
    orgId: uuid("org_id"),
    reportId: uuid("report_id"),
    /** What it is about: edition, publication, campaign, account, role_grant, org, session … */
    subjectType: text("subject_type").notNull(),
    subjectId: uuid("subject_id"),
    command: text("command").notNull(),
    fromState: text("from_state"),
    toState: text("to_state"),
    actorId: uuid("actor_id"),
    onBehalfOf: uuid("on_behalf_of"),
    roles: jsonb("roles").$type<string[]>().notNull().default([]),
    reason: text("reason"),
    contentHash: text("content_hash"),
    factors: jsonb("factors").$type<string[]>().notNull().default([]),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
    at: instant("at").notNull().default(sql`clock_timestamp()`),
    txid: xid8("txid").notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    index("event_by_subject").on(t.subjectType, t.subjectId, t.id),
    index("event_by_report").on(t.reportId, t.id),
    index("event_by_region").on(t.regionId, t.id),
    index("event_by_actor").on(t.actorId, t.id),
  ],
);
