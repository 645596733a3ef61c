import pg from "pg";
import { appRole } from "../app-role.ts";

/** One connection for work about databases and roles; closed at the end. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {
    // The query that was running reports the loss; without a listener the process would end.
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server and role, another database. */
export function urlOfDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** The same server and database, another role. */
export function urlOfRole(url: string, role: string, password: string): string {
  const other = new URL(url);
  other.username = encodeURIComponent(role);
  other.password = encodeURIComponent(password);
  return other.href;
}

async function exists(
  client: pg.Client,
  catalog: "pg_roles" | "pg_database",
  name: string,
): Promise<boolean> {
  const column = catalog === "pg_roles" ? "rolname" : "datname";
  const found = await client.query(`select 1 from ${catalog} where ${column} = $1`, [name]);
  return found.rowCount === 1;
}

/** A role that can log in and has just the rights of the role `nianbao_app`, which is made when missing. */
export async function ensureWebLogin(client: pg.Client, role: string, password: string): Promise<void> {
  if (!(await exists(client, "pg_roles", appRole))) await client.query(`create role ${appRole} nologin`);
  const name = client.escapeIdentifier(role);
  if (!(await exists(client, "pg_roles", role)))
    await client.query(`create role ${name} login password ${client.escapeLiteral(password)}`);
  await client.query(`grant ${appRole} to ${name}`);
}

/** The role that owns the schema. It may make databases and roles, but row security binds it too. */
export async function ensureOwner(client: pg.Client, role: string, password: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  if (!(await exists(client, "pg_roles", role)))
    await client.query(
      `create role ${name} login createdb createrole password ${client.escapeLiteral(password)}`,
    );
  await client.query(`grant ${appRole} to ${name} with admin option`);
}

export async function ensureDatabase(client: pg.Client, database: string, owner: string): Promise<void> {
  if (await exists(client, "pg_database", database)) return;
  await client.query(
    `create database ${client.escapeIdentifier(database)} owner ${client.escapeIdentifier(owner)}`,
  );
}
