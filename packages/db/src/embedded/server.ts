import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Binaries, findBinaries } from "./binaries.ts";
import { type Cluster, clearDrafts, openCluster } from "./cluster.ts";
import { EmbeddedFailure } from "./failure.ts";
import { hold, letGo, otherHolder } from "./holder.ts";
import { isAlive, type Postmaster, removeStalePidFile } from "./postmaster.ts";
import { ensureDatabase, ensureOwner, ensureWebLogin, urlOfRole, withConnection } from "./provision.ts";
import { findRunning, launch, shutDown, superuserUrl } from "./running.ts";

const database = "nianbao";
const ownerRole = "nianbao_owner";
const webRole = "nianbao_web";

/** How long a lock is waited for: a server that was killed may still be listed, or still be shutting down. */
const lockPatienceMs = 20_000;
const zombiePatienceMs = 3_000;

export interface EmbeddedOptions {
  /** A folder for this server alone; made when missing. */
  readonly dataDir: string;
  /** Tried first, then the port of the last run, then any free one. */
  readonly port?: number;
  /** PostgreSQL settings of a server started here; one found running keeps its own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

export interface EmbeddedServer {
  readonly port: number;
  /** Owns the schema: for migrations, never for an app. */
  readonly ownerUrl: string;
  /** Has the rights of the role `nianbao_app`: what the apps connect with. */
  readonly appUrl: string;
  /** False once the server has ended, for whatever reason. */
  readonly isRunning: () => boolean;
  /** Stops the server and waits for it, unless another live process holds it. */
  readonly stop: () => Promise<void>;
}

function portsToTry(options: EmbeddedOptions): number[] {
  const note = join(options.dataDir, "port");
  const remembered = existsSync(note) ? [Number(readFileSync(note, "utf8"))] : [];
  return [...(options.port === undefined ? [] : [options.port]), ...remembered];
}

async function bringUp(options: EmbeddedOptions, cluster: Cluster, binaries: Binaries): Promise<Postmaster> {
  const since = Date.now();
  for (;;) {
    const running = await findRunning(cluster);
    if (running) {
      options.log(`found the server already running on port ${running.port}`);
      return running;
    }
    try {
      return await launch(options.dataDir, cluster, binaries, portsToTry(options), options.settings ?? {});
    } catch (error) {
      const passing = error instanceof EmbeddedFailure && ["locked", "port_taken"].includes(error.code);
      if (!passing || Date.now() - since > lockPatienceMs) throw error;
      if (Date.now() - since > zombiePatienceMs) await removeStalePidFile(cluster.data);
      await sleep(200);
    }
  }
}

async function provision(cluster: Cluster, port: number): Promise<{ ownerUrl: string; appUrl: string }> {
  const { owner, web } = cluster.credentials;
  const url = superuserUrl(cluster, port);
  await withConnection(url, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('nianbao provision'))");
    await ensureWebLogin(client, webRole, web);
    await ensureOwner(client, ownerRole, owner);
    await ensureDatabase(client, database, ownerRole);
  });
  const base = new URL(url);
  base.pathname = `/${database}`;
  return { ownerUrl: urlOfRole(base.href, ownerRole, owner), appUrl: urlOfRole(base.href, webRole, web) };
}

/**
 * A real PostgreSQL on this machine, with its data in one folder. Makes the cluster on the first call, recovers
 * after a crash, and takes over a server whose supervisor has died.
 * @throws EmbeddedFailure with a code that says what to do about it
 */
export async function startEmbedded(given: EmbeddedOptions): Promise<EmbeddedServer> {
  const options = { ...given, dataDir: resolve(given.dataDir) };
  const { dataDir } = options;
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const binaries = await findBinaries();
  if (!existsSync(join(dataDir, "cluster"))) options.log("making a new database cluster");
  const cluster = await openCluster(dataDir, binaries);
  const server = await bringUp(options, cluster, binaries);
  const { port } = server;
  const borrowed = otherHolder(dataDir) !== undefined;
  if (!borrowed) {
    await hold(dataDir);
    await clearDrafts(dataDir);
    await writeFile(join(dataDir, "port"), String(port));
  }
  const urls = await provision(cluster, port);
  const stop = async () => {
    if (borrowed) return;
    await shutDown(cluster, binaries, server);
    await letGo(dataDir);
  };
  return { port, ...urls, isRunning: () => isAlive(server.pid), stop };
}
