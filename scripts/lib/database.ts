import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type EmbeddedServer, startEmbedded } from "../../packages/db/src/embedded/server.ts";
import { migrate } from "../../packages/db/src/migrate.ts";
import { root, scriptEnv } from "./env.ts";
import { explain, Trouble } from "./explain.ts";
import { writePrivate } from "./private-file.ts";
import { run } from "./run.ts";

export interface ReadyDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** The demo's people; empty on a database that was given to us. */
  readonly cast: readonly CastMember[];
  /** For the first steps in an empty database of one's own; empty otherwise. */
  readonly setupToken: string;
  readonly stop: () => Promise<void>;
}

/** One login of the demo, as the seed prints it. */
export interface CastMember {
  readonly app: string;
  readonly name: string;
  readonly org: string;
  readonly roles: readonly string[];
  readonly username: string;
  readonly password: string;
}

const isCastMember = (value: unknown): value is CastMember =>
  typeof value === "object" && value !== null && "username" in value && "password" in value && "app" in value;

const readCast = (lines: string): CastMember[] =>
  lines
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line): unknown => JSON.parse(line))
    .filter(isCastMember);

/**
 * Fills a database with the demo's district. The seed may be run again; it adds only what is missing.
 * @throws Trouble with what the seed printed, when it fails
 */
export async function seedDemo(
  appUrl: string,
  ownerUrl: string,
  say: (line: string) => void,
): Promise<readonly CastMember[]> {
  const hear = (lines: string) => {
    for (const line of lines.split("\n")) if (line.startsWith("seeding ")) say(line);
  };
  const seeded = await run(process.execPath, [join(root, "packages", "demo", "src", "seed.ts")], {
    env: { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl },
    hear,
  });
  if (!seeded.ok)
    throw new Trouble(
      `${seeded.output}\nThe demo could not be put into the database; the reason stands above.`,
    );
  return readCast(seeded.output);
}

/** Seeded once a cluster: what the seed printed is kept beside the data and goes with it. */
async function demoCast(dataDir: string, appUrl: string, ownerUrl: string, say: (line: string) => void) {
  const note = join(dataDir, "cluster", "cast.jsonl");
  if (existsSync(note)) return readCast(readFileSync(note, "utf8"));
  say("filling the database with a fictional district");
  const cast = await seedDemo(appUrl, ownerUrl, say);
  writePrivate(note, cast.map((member) => JSON.stringify(member)).join("\n"));
  return cast;
}

const lookEveryMs = 2_000;

/** Starts the server again when it has ended without being asked to; the apps then find it at the same address. */
function keepUp(server: EmbeddedServer, restart: () => Promise<EmbeddedServer>, say: (line: string) => void) {
  let current = server;
  let working = Promise.resolve();
  const look = async () => {
    if (current.isRunning()) return;
    say("PostgreSQL has ended; starting it again");
    try {
      current = await restart();
    } catch (error) {
      say(explain(error));
    }
  };
  const timer = setInterval(() => {
    working = working.then(look);
  }, lookEveryMs);
  return async () => {
    clearInterval(timer);
    await working;
    await current.stop();
  };
}

async function embeddedDatabase(stateDir: string, say: (line: string) => void): Promise<ReadyDatabase> {
  const dataDir = join(stateDir, "postgres");
  const start = () => startEmbedded({ dataDir, log: say });
  say("starting PostgreSQL");
  const server = await start();
  const { appUrl, ownerUrl } = server;
  try {
    await migrate(ownerUrl);
    const cast = await demoCast(dataDir, appUrl, ownerUrl, say);
    return { appUrl, ownerUrl, cast, setupToken: "", stop: keepUp(server, start, say) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The database at DATABASE_URL if one is set, else an embedded one with the demo in it; migrated either way. */
export async function readyDatabase(stateDir: string, say: (line: string) => void): Promise<ReadyDatabase> {
  const given = scriptEnv.databaseUrl;
  if (!given) return embeddedDatabase(stateDir, say);
  const ownerUrl = scriptEnv.databaseOwnerUrl ?? given;
  say(`bringing the database at ${new URL(given).host} up to date`);
  await migrate(ownerUrl);
  const setupToken = await newSetupToken(given);
  return { appUrl: given, ownerUrl, cast: [], setupToken, stop: async () => undefined };
}

/** What the first administrator needs to set up an empty product; empty for one that is set up. */
async function newSetupToken(appUrl: string): Promise<string> {
  const main = join(root, "packages", "services", "src", "setup", "token-main.ts");
  const issued = await run(process.execPath, [main], { env: { DATABASE_URL: appUrl } });
  if (!issued.ok)
    throw new Trouble(`${issued.output}\nThe database could not be asked whether it is set up.`);
  return issued.output.trim();
}
