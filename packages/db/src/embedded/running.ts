import { closeSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import { EmbeddedFailure, failureFrom } from "./failure.ts";
import { runProgram, serverUser, spawnServer } from "./launch.ts";
import { freePort } from "./ports.ts";
import { isAlive, type Postmaster, readPostmaster } from "./postmaster.ts";
import { withConnection } from "./provision.ts";

const readyWithinMs = 120_000;
const stopWithinMs = 30_000;
const keepLogBytes = 5_000_000;

export const superuserUrl = (cluster: Cluster, port: number) =>
  `postgres://postgres:${cluster.credentials.superuser}@127.0.0.1:${port}/postgres`;

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  try {
    await withConnection(superuserUrl(cluster, port), (client) => client.query("select 1"));
    return true;
  } catch {
    return false;
  }
}

/** The server that already runs on this cluster. Knowing our random password is what proves it is ours. */
export async function findRunning(cluster: Cluster): Promise<Postmaster | undefined> {
  const named = readPostmaster(cluster.data);
  return named && isAlive(named.pid) && (await answers(cluster, named.port)) ? named : undefined;
}

function openLog(path: string): { fd: number; since: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > keepLogBytes) writeFileSync(path, "");
  return { fd: openSync(path, "a", 0o600), since: size > keepLogBytes ? 0 : size };
}

function serverArgs(cluster: Cluster, port: number, settings: Readonly<Record<string, string>>): string[] {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", cluster.data, "-p", String(port), ...flags];
}

/**
 * Starts a server on the cluster and waits until it answers.
 * @throws EmbeddedFailure with what the server wrote to its log, when it ends instead
 */
export async function launch(
  dataDir: string,
  cluster: Cluster,
  binaries: Binaries,
  wantedPorts: readonly number[],
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  const port = await freePort(wantedPorts);
  const logPath = join(dataDir, "server.log");
  const { fd, since } = openLog(logPath);
  const user = serverUser([cluster.data, binaries.postgres]);
  const child = spawnServer(user, binaries.postgres, serverArgs(cluster, port, settings), fd);
  closeSync(fd);
  let ended: string | undefined;
  const readEnd = () => {
    ended = readFileSync(logPath).subarray(since).toString("utf8");
  };
  child.once("error", (error) => (ended = error.message));
  child.once("exit", readEnd);
  for (const start = Date.now(); Date.now() - start < readyWithinMs; await sleep(40)) {
    if (ended !== undefined) throw failureFrom(ended);
    if (child.pid !== undefined && (await answers(cluster, port))) {
      child.off("exit", readEnd);
      child.unref();
      return { pid: child.pid, port };
    }
  }
  throw new EmbeddedFailure("start_failed", `no answer on port ${port} within ${readyWithinMs / 1000} s`);
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function shutDown(cluster: Cluster, binaries: Binaries, server: Postmaster): Promise<void> {
  const isRunning = () => isAlive(server.pid) && readPostmaster(cluster.data)?.pid === server.pid;
  if (!isRunning()) return;
  if (process.platform === "win32")
    return runProgram(serverUser([]), binaries.pg_ctl, ["stop", "-D", cluster.data, "-m", "fast", "-w"]);
  process.kill(server.pid, "SIGINT");
  for (const start = Date.now(); isRunning(); await sleep(20)) {
    if (Date.now() - start < stopWithinMs) continue;
    process.kill(server.pid, "SIGQUIT");
    return;
  }
}
