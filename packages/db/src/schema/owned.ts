import { uuid } from "drizzle-orm/pg-core";
import { org } from "./org.ts";
import { region } from "./region.ts";

/** The two keys of every row that belongs to a body. */
export const owned = () => ({
  regionId: uuid("region_id")
    .notNull()
    .references(() => region.id),
  orgId: uuid("org_id")
    .notNull()
    .references(() => org.id),
});
