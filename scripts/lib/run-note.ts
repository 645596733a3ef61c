import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Trouble } from "./explain.ts";
import { writePrivate } from "./private-file.ts";
import { birthOf } from "./process-birth.ts";

interface Known {
  readonly pid: number;
  readonly birth: string | undefined;
}

interface Note {
  readonly supervisor: Known;
  readonly apps: readonly Known[];
  readonly addresses: readonly string[];
}

const path = (stateDir: string) => join(stateDir, "running.json");
const known = (pid: number): Known => ({ pid, birth: birthOf(pid) });
const lives = ({ pid, birth }: Known) => birth !== undefined && birthOf(pid) === birth;

/** Writes down what this run has started, so that the next one can clean up if this one is killed. */
export function writeNote(stateDir: string, apps: readonly number[], addresses: readonly string[]): void {
  const note: Note = { supervisor: known(process.pid), apps: apps.map(known), addresses };
  writePrivate(path(stateDir), JSON.stringify(note));
}

export const removeNote = (stateDir: string): void => rmSync(path(stateDir), { force: true });

/**
 * Ends the apps that a run left behind when it was killed.
 * @throws Trouble when that run is still alive
 */
export async function cleanUpAfterLastRun(stateDir: string, say: (line: string) => void): Promise<void> {
  if (!existsSync(path(stateDir))) return;
  const note: Note = JSON.parse(readFileSync(path(stateDir), "utf8"));
  if (lives(note.supervisor))
    throw new Trouble(
      `It is running already: ${note.addresses.join(" and ")}\nStop it first with Ctrl-C in its window, or with: kill ${note.supervisor.pid}`,
    );
  const left = note.apps.filter(lives);
  if (left.length > 0) say("ending what the last run left behind");
  for (const { pid } of left) process.kill(pid, "SIGTERM");
  for (const start = Date.now(); left.some(lives) && Date.now() - start < 10_000; ) await sleep(50);
  for (const { pid } of left.filter(lives)) process.kill(pid, "SIGKILL");
  removeNote(stateDir);
}
