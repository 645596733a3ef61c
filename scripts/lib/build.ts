import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "./explain.ts";
import { writePrivate } from "./private-file.ts";
import { pnpm } from "./run.ts";

const made = new Set(["node_modules", ".next", ".turbo", "dist", "test-results", "next-env.d.ts"]);
const isSource = (name: string) =>
  !made.has(name) && !/\.(test|spec)\.tsx?$|\.(md|snap|tsbuildinfo)$/.test(name);

function* filesUnder(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (!isSource(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

/** One hash over everything the built apps are made from; the same in every clone of one commit. */
export function sourceStamp(root: string): string {
  const hash = createHash("sha256");
  const folders = ["apps", "packages"].map((name) => join(root, name)).filter((path) => existsSync(path));
  const files = [...folders.flatMap((folder) => [...filesUnder(folder)]), join(root, "pnpm-lock.yaml")];
  for (const file of files)
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const isBuilt = (root: string, stamp: string) => {
  const note = join(root, ".nianbao", "built");
  const ids = ["web", "admin"].map((app) => join(root, "apps", app, ".next", "BUILD_ID"));
  return ids.every((id) => existsSync(id)) && existsSync(note) && readFileSync(note, "utf8") === stamp;
};

/**
 * Builds the apps unless the present sources are already built.
 * @returns whether it had to
 */
export async function ensureBuilt(root: string, say: (line: string) => void): Promise<boolean> {
  const stamp = sourceStamp(root);
  if (isBuilt(root, stamp)) return false;
  say("building the apps (one to two minutes the first time)");
  const built = await pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only"], {
    env: { NODE_ENV: "production" },
  });
  if (!built.ok) throw new Trouble(`${built.output}\nThe apps could not be built; the reason stands above.`);
  writePrivate(join(root, ".nianbao", "built"), stamp);
  return true;
}
