import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const pidFile = (data: string) => join(data, "postmaster.pid");

/** What postmaster.pid says: line 1 the process, line 4 the port. Undefined when absent or not yet complete. */
export function readPostmaster(data: string): Postmaster | undefined {
  if (!existsSync(pidFile(data))) return undefined;
  const lines = readFileSync(pidFile(data), "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** Whether a process with this id can be signalled. An ended child that nobody has waited for still counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The program a process runs; empty for one that has ended but is still listed, undefined when unknowable. */
function programOf(pid: number): string | undefined {
  if (process.platform === "win32") return undefined;
  if (existsSync(`/proc/${pid}/cmdline`)) return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  const listed = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return listed.status === 0 ? listed.stdout.replace(/.*<defunct>.*/, "").trim() : undefined;
}

/**
 * After a crash the file can name a process that is a stranger, or a dead one that nobody has waited for; the
 * server then refuses to start for as long as that id is taken. Only such a file is removed.
 * @returns whether one was removed
 */
export async function removeStalePidFile(data: string): Promise<boolean> {
  const named = readPostmaster(data);
  if (!named || !isAlive(named.pid)) return false;
  const program = programOf(named.pid);
  if (program === undefined || program.includes("postgres")) return false;
  await rm(pidFile(data), { force: true });
  return true;
}
