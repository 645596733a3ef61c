import { sql } from "drizzle-orm";
import { check, integer, timestamp, uuid } from "drizzle-orm/pg-core";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

export const id = () => uuid("id").primaryKey().defaultRandom();
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
export const createdAt = () => instant("created_at").notNull().defaultNow();
/** Compare-and-set counter: every change adds one, a writer names the value it read. */
export const version = () => integer("version").notNull().default(1);

/** A text column that holds one of the given values; the CHECK is built from the same tuple as the type. */
export const oneOf = (name: string, column: AnyPgColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`);
