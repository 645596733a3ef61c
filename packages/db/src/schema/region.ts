import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns.ts";

export const region = pgTable("region", {
  id: id(),
  parentId: uuid("parent_id").references((): AnyPgColumn => region.id),
  code: text("code").notNull().unique("region_code_is_unique"),
  name: text("name").notNull(),
  createdAt: createdAt(),
});
