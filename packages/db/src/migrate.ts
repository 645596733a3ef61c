import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { appRole } from "./app-role.ts";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));
const lockKey = 0x6e_69_61_6e;

/**
 * Brings the database of an owner's URL up to date, one process at a time, and lets the app role in.
 * Throws when a migration was skipped (drizzle passes over one that is stamped older than the last applied).
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "nianbao-migrate" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await ensureAppRole(client);
    await applyMigrations(drizzle(client), { migrationsFolder });
    await assertNothingSkipped(client);
    await client.query("select pg_advisory_unlock($1)", [lockKey]);
  } finally {
    await client.end();
  }
}

async function ensureAppRole(client: pg.Client): Promise<void> {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole} nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  const { rows } = await client.query<{ member: boolean; name: string }>(
    "select pg_has_role(current_user, $1, 'set') as member, current_user as name",
    [appRole],
  );
  const self = rows[0];
  if (self && !self.member) await client.query(`grant ${appRole} to ${client.escapeIdentifier(self.name)}`);
}

async function assertNothingSkipped(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ hash: string }>("select hash from drizzle.__drizzle_migrations");
  const applied = new Set(rows.map((row) => row.hash));
  const skipped = readMigrationFiles({ migrationsFolder }).filter((file) => !applied.has(file.hash));
  if (skipped.length > 0) {
    throw new Error(
      `${skipped.length} migration(s) were skipped; stamp them later than the last applied one`,
    );
  }
}
