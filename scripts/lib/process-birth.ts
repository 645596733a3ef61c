import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process began, as the system writes it; undefined when there is no such process, or only its remains.
 * A process id alone may have passed to a stranger; together with its birth it is one process for good.
 */
export function birthOf(pid: number): string | undefined {
  if (process.platform === "win32") return undefined;
  if (process.platform !== "linux") {
    const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return listed.stdout.trim() || undefined;
  }
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  const stat = readFileSync(path, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? undefined : fields[19];
}
