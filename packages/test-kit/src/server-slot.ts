import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface ServerSlot {
  readonly dataDir: string;
  leave(): void;
}

function take(note: string): boolean {
  try {
    writeFileSync(note, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned(note: string): boolean {
  try {
    process.kill(Number(readFileSync(note, "utf8")), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && ["ESRCH", "ENOENT"].includes(String(error.code));
  }
}

/**
 * A server folder for this test run alone: the first one under `base` that no live run uses. Folders are kept
 * from run to run, so a later run need not make a cluster again.
 */
export function takeServerSlot(base: string): ServerSlot {
  mkdirSync(base, { recursive: true });
  for (let slot = 1; ; slot += 1) {
    const note = join(base, `${slot}.in-use`);
    if (isAbandoned(note)) rmSync(note, { force: true });
    if (take(note)) return { dataDir: join(base, String(slot)), leave: () => rmSync(note, { force: true }) };
  }
}
