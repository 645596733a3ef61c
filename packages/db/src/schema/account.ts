import { type Role, roles } from "@nianbao/domain/policy/roles";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, oneOf, version } from "./columns.ts";
import { division, org } from "./org.ts";
import { region } from "./region.ts";

export const accountStatuses = ["invited", "active", "suspended"] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** One person, one account (GB/T 22239: no shared accounts). */
export const account = pgTable(
  "account",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    orgId: uuid("org_id")
      .notNull()
      .references(() => org.id),
    divisionId: uuid("division_id").references(() => division.id),
    username: text("username").notNull(),
    name: text("name").notNull(),
    status: text("status").$type<AccountStatus>().notNull().default("invited"),
    passwordHash: text("password_hash"),
    passwordChangedAt: instant("password_changed_at"),
    failedAttempts: integer("failed_attempts").notNull().default(0),
    lockedUntil: instant("locked_until"),
    lastSignInAt: instant("last_sign_in_at"),
    locale: text("locale").notNull().default("zh-CN"),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("account_status_is_known", t.status, accountStatuses),
    uniqueIndex("account_username_is_unique").on(sql`lower(${t.username})`),
    check("account_active_has_password", sql`${t.status} <> 'active' or ${t.passwordHash} is not null`),
    index("account_by_org").on(t.orgId),
    index("account_by_region").on(t.regionId, t.name),
  ],
);

/** 职务任期: who held which post in a body from when to when. `endsOn` is the last day, inclusive. */
export const tenure = pgTable(
  "tenure",
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
    post: text("post").notNull(),
    /** 主要负责人. */
    principal: boolean("principal").notNull().default(false),
    /** 主持工作. */
    acting: boolean("acting").notNull().default(false),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }),
    createdAt: createdAt(),
  },
  (t) => [
    check("tenure_ends_after_it_starts", sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    index("tenure_by_org").on(t.orgId, t.startsOn),
    index("tenure_by_account").on(t.accountId),
  ],
);

export const grantStates = ["proposed", "active", "refused", "withdrawn", "revoked"] as const;
export type GrantState = (typeof grantStates)[number];

/** A role of a person: proposed by the system administrator, confirmed by the security administrator. */
export const roleGrant = pgTable(
  "role_grant",
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
    role: text("role").$type<Role>().notNull(),
    state: text("state").$type<GrantState>().notNull().default("proposed"),
    reason: text("reason").notNull().default(""),
    startsAt: instant("starts_at").notNull().defaultNow(),
    endsAt: instant("ends_at"),
    proposedBy: uuid("proposed_by").references(() => account.id),
    proposedAt: instant("proposed_at").notNull().defaultNow(),
    confirmedBy: uuid("confirmed_by").references(() => account.id),
    confirmedAt: instant("confirmed_at"),
    revokedBy: uuid("revoked_by").references(() => account.id),
    revokedAt: instant("revoked_at"),
    version: version(),
  },
  (t) => [
    oneOf("role_grant_role_is_known", t.role, roles),
    oneOf("role_grant_state_is_known", t.state, grantStates),
    check(
      "role_grant_takes_two_people",
      sql`${t.proposedBy} is null or ${t.confirmedBy} is null or ${t.proposedBy} <> ${t.confirmedBy}`,
    ),
    check(
      "role_grant_is_not_for_oneself",
      sql`${t.proposedBy} is distinct from ${t.accountId} and ${t.confirmedBy} is distinct from ${t.accountId}`,
    ),
    uniqueIndex("role_grant_is_open_once")
      .on(t.accountId, t.role)
      .where(sql`${t.state} in ('proposed', 'active')`),
    index("role_grant_by_org").on(t.orgId, t.role),
  ],
);

export const appNames = ["web", "admin"] as const;
export type AppName = (typeof appNames)[number];

/** A signed-in browser. The cookie carries a random token, the row only its SHA-256. */
export const session = pgTable(
  "session",
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
    app: text("app").$type<AppName>().notNull(),
    tokenHash: text("token_hash").notNull().unique("session_token_is_unique"),
    /** How the person proved who he is: ["password"], later with a second factor. */
    factors: jsonb("factors").$type<string[]>().notNull(),
    ip: text("ip"),
    userAgent: text("user_agent"),
    createdAt: createdAt(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    oneOf("session_app_is_known", t.app, appNames),
    index("session_by_account").on(t.accountId, t.revokedAt),
    index("session_by_expiry").on(t.expiresAt),
  ],
);

/** One-time link to set a password. Only the SHA-256 of its secret is stored. */
export const passwordLink = pgTable(
  "password_link",
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
    tokenHash: text("token_hash").notNull().unique("password_link_token_is_unique"),
    createdBy: uuid("created_by").references(() => account.id),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (t) => [index("password_link_by_account").on(t.accountId)],
);

/** The one-time token that lets the first run on an empty database create the three administrators. */
export const setupToken = pgTable("setup_token", {
  id: id(),
  tokenHash: text("token_hash").notNull(),
  createdAt: createdAt(),
  usedAt: instant("used_at"),
});
