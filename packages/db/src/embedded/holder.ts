import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./postmaster.ts";

const note = (dataDir: string) => join(dataDir, "supervisor.pid");

/** The live process, other than this one, that is to stop the server; undefined when there is none. */
export function otherHolder(dataDir: string): number | undefined {
  if (!existsSync(note(dataDir))) return undefined;
  const pid = Number(readFileSync(note(dataDir), "utf8"));
  return pid > 0 && pid !== process.pid && isAlive(pid) ? pid : undefined;
}

/** From now on this process is the one that stops the server. */
export const hold = (dataDir: string): Promise<void> => writeFile(note(dataDir), String(process.pid));

export const letGo = (dataDir: string): Promise<void> => rm(note(dataDir), { force: true });
