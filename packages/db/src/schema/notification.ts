import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./account.ts";
import { createdAt, id, instant } from "./columns.ts";
import { org } from "./org.ts";
import { region } from "./region.ts";
import { report } from "./report.ts";

/** What the product tells a person in the app; the sentence is made from `kind` and `params` when shown. */
export const notification = pgTable(
  "notification",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    orgId: uuid("org_id")
      .notNull()
      .references(() => org.id),
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    reportId: uuid("report_id").references(() => report.id),
    kind: text("kind").notNull(),
    params: jsonb("params").$type<Record<string, string | number>>().notNull().default({}),
    createdAt: createdAt(),
    readAt: instant("read_at"),
  },
  (t) => [
    index("notification_by_account").on(t.accountId, t.createdAt),
    index("notification_unread").on(t.accountId).where(sql`${t.readAt} is null`),
  ],
);

/** The answer given to a mutation, kept so that repeating it has no second effect. */
export const idempotency = pgTable(
  "idempotency",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    key: text("key").notNull(),
    procedure: text("procedure").notNull(),
    requestHash: text("request_hash").notNull(),
    response: jsonb("response").$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ name: "idempotency_once", columns: [t.accountId, t.key] }),
    index("idempotency_by_age").on(t.createdAt),
  ],
);
