import type { Database } from "@nianbao/db/client";
import { sql } from "@nianbao/db/sql";

/**
 * Lets the job queue install itself. Its schema belongs to the app's role, which may not create schemas; the
 * queue leaves out `create schema` when it finds its own list of migrations.
 */
export async function prepareQueue(db: Database): Promise<void> {
  await db.execute(sql`
    create table if not exists graphile_worker.migrations (
      id int primary key,
      ts timestamptz default now() not null,
      breaking boolean not null default false
    )`);
}
