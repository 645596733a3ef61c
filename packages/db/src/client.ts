import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { appRole } from "./app-role.ts";
import { databaseEnv } from "./env.ts";
import * as schema from "./schema/all.ts";

export type Database = NodePgDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** A verb reads and writes through either. */
export type Executor = Database | Transaction;

export interface Connection {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Settings of a whole connection, for example `{ synchronous_commit: "off" }` where rows may be lost in a crash. */
export type ConnectionSettings = Readonly<Record<string, string>>;

/**
 * Opens a pool whose every connection works as the app role, whatever login the URL names: it may not
 * alter the schema, nor update or delete events. Lost connections are dropped from the pool and replaced;
 * a statement gives up after 15 s, waiting for a connection after 5 s.
 */
export function connect(url: string, poolSize = 10, settings: ConnectionSettings = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    options: Object.entries({ role: appRole, ...settings })
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
    application_name: "nianbao",
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
  });
  const dropped = () => undefined;
  pool.on("error", dropped);
  pool.on("connect", (client) => client.on("error", dropped));
  const db = drizzle(pool, { schema });
  db.transaction = givingBack(pool);
  return { db, pool, close: () => pool.end() };
}

/** A transaction whose connection goes back to the pool also when its `begin` fails; drizzle's own keeps that one. */
const givingBack =
  (pool: pg.Pool): Database["transaction"] =>
  async (work, config) => {
    const client = await pool.connect();
    try {
      return await drizzle(client, { schema }).transaction(work, config);
    } finally {
      client.release();
    }
  };

const shared = globalThis as { nianbaoConnection?: Connection };

/** The process's own connection, opened at first use and kept across reloads. */
export function connection(): Connection {
  if (!shared.nianbaoConnection) {
    const env = databaseEnv();
    shared.nianbaoConnection = connect(env.DATABASE_URL, env.DATABASE_POOL_SIZE);
  }
  return shared.nianbaoConnection;
}
