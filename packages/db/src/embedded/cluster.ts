import { randomBytes, randomUUID } from "node:crypto";
import { chownSync, existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { runProgram, serverUser } from "./launch.ts";

/** Passwords of the three roles that can log in; they live beside the data, readable by the owner alone. */
export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly web: string;
}

export interface Cluster {
  readonly data: string;
  readonly credentials: Credentials;
}

const localeArgs = (): readonly string[] => {
  if (process.platform === "win32") return ["--locale=en-US"];
  if (process.platform === "darwin") return ["--locale=C", "--lc-ctype=UTF-8"];
  return ["--locale=C.UTF-8"];
};

/** Chinese order and trigrams need ICU and a UTF-8 character type: under LC_CTYPE=C pg_trgm sees no Chinese. */
const initArgs = () => [
  "--encoding=UTF8",
  ...localeArgs(),
  "--lc-messages=C",
  "--locale-provider=icu",
  "--icu-locale=zh-Hans-CN",
  "--data-checksums",
  "--username=postgres",
  "--auth=scram-sha-256",
];

const password = () => randomBytes(24).toString("base64url");

async function create(folder: string, binaries: Binaries): Promise<void> {
  const user = serverUser([folder, binaries.postgres]);
  const credentials: Credentials = { superuser: password(), owner: password(), web: password() };
  const passwordFile = join(folder, "superuser-password");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, "credentials.json"), JSON.stringify(credentials), { mode: 0o600 });
  await writeFile(passwordFile, credentials.superuser, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  await runProgram(user, binaries.initdb, [
    ...initArgs(),
    "-D",
    join(folder, "data"),
    `--pwfile=${passwordFile}`,
  ]);
  await rm(passwordFile);
}

function open(folder: string): Cluster {
  const credentials: Credentials = JSON.parse(readFileSync(join(folder, "credentials.json"), "utf8"));
  return { data: join(folder, "data"), credentials };
}

/**
 * Opens the cluster under `dataDir`, making it first where there is none. It is made aside and moved into place
 * whole, so a crash half-way leaves nothing that looks finished, and of two makers the first one wins.
 */
export async function openCluster(dataDir: string, binaries: Binaries): Promise<Cluster> {
  const folder = join(dataDir, "cluster");
  if (existsSync(folder)) return open(folder);
  const draft = join(dataDir, `cluster-draft-${randomUUID()}`);
  try {
    await create(draft, binaries);
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return open(folder);
}

/** Clears what a maker that was killed left behind. Call only while holding the cluster. */
export async function clearDrafts(dataDir: string): Promise<void> {
  const drafts = (await readdir(dataDir)).filter((name) => name.startsWith("cluster-draft-"));
  for (const draft of drafts) await rm(join(dataDir, draft), { recursive: true, force: true });
}
