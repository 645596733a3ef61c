import { type OrgKind, orgKinds } from "@nianbao/domain/org/org-kind";
import type { Step } from "@nianbao/domain/workflow/chain";
import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, oneOf, version } from "./columns.ts";
import { region } from "./region.ts";

export const org = pgTable(
  "org",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    kind: text("kind").$type<OrgKind>().notNull(),
    fullName: text("full_name").notNull(),
    shortName: text("short_name").notNull(),
    /** 机关代字, as in 青科工信〔2026〕8号. */
    docPrefix: text("doc_prefix").notNull().default(""),
    /** First part of the 索引号 of its public records. */
    indexPrefix: text("index_prefix").notNull().default(""),
    uscc: text("uscc"),
    /** The body's own review chain; a running edition keeps the chain it started with. */
    chain: jsonb("chain").$type<Step[]>().notNull(),
    deliberationRequired: boolean("deliberation_required").notNull().default(false),
    ordinal: integer("ordinal").notNull().default(0),
    active: boolean("active").notNull().default(true),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("org_kind_is_known", t.kind, orgKinds),
    unique("org_full_name_is_unique_in_region").on(t.regionId, t.fullName),
    index("org_by_region").on(t.regionId, t.ordinal),
  ],
);

export const division = pgTable(
  "division",
  {
    id: id(),
    regionId: uuid("region_id")
      .notNull()
      .references(() => region.id),
    orgId: uuid("org_id")
      .notNull()
      .references(() => org.id),
    name: text("name").notNull(),
    ordinal: integer("ordinal").notNull().default(0),
    active: boolean("active").notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [unique("division_name_is_unique_in_org").on(t.orgId, t.name)],
);
