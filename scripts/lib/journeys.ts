import { rmSync } from "node:fs";
import { join } from "node:path";
import { urlOfRole } from "../../packages/db/src/embedded/provision.ts";
import { freePort } from "../../packages/db/src/embedded/ports.ts";
import { migrate } from "../../packages/db/src/migrate.ts";
import { dropDatabase, makeDatabase, startTestServer } from "../../packages/test-kit/src/test-server.ts";
import { startApps } from "./apps.ts";
import { findChromium } from "./chromium.ts";
import { seedDemo } from "./database.ts";
import { root } from "./env.ts";
import { writePrivate } from "./private-file.ts";
import { cleanUpAfterLastRun, removeNote, writeNote } from "./run-note.ts";
import { pnpm } from "./run.ts";
import { type Tally, tallyOfPlaywright } from "./test-report.ts";

const stateDir = join(root, ".nianbao", "journeys");
const reportPath = join(stateDir, "playwright.json");
const castPath = join(stateDir, "cast.json");

async function playwright(project: Project, env: Record<string, string>): Promise<Tally> {
  rmSync(reportPath, { force: true });
  const args = ["--filter", "@nianbao/e2e", "exec", "playwright", "test"];
  args.push(`--project=${project}`, "--reporter=list,json");
  const { ok } = await pnpm(args, { live: true, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath } });
  return tallyOfPlaywright(reportPath, ok);
}

/** `journeys` are the tests; `screens` takes the pictures of docs/screens. */
type Project = "journeys" | "screens";

/**
 * Runs the journeys of e2e/ against built apps on a database of their own that holds the demo. The journeys find
 * WEB_URL, ADMIN_URL, DATABASE_URL, DATABASE_OWNER_URL, E2E_CAST (a JSON file of the demo's logins) and, when
 * one is installed, E2E_CHROMIUM in their environment.
 */
export async function runJourneys(
  say: (line: string) => void,
  signal: AbortSignal,
  project: Project = "journeys",
): Promise<Tally> {
  const cleanups: (() => Promise<void>)[] = [];
  try {
    const chromium = await findChromium(say);
    await cleanUpAfterLastRun(stateDir, say);
    const server = await startTestServer();
    cleanups.push(server.stop);
    const { name, ownerUrl } = await makeDatabase(server.ownerUrl, "journeys");
    cleanups.push(() => dropDatabase(server.ownerUrl, name));
    await migrate(ownerUrl);
    const appUrl = urlOfRole(ownerUrl, server.webLogin.role, server.webLogin.password);
    writePrivate(castPath, JSON.stringify(await seedDemo(appUrl, ownerUrl, say)));
    const web = await freePort([4300]);
    const apps = await startApps({
      stateDir,
      appUrl,
      host: "127.0.0.1",
      ports: { web, admin: await freePort([4301]) },
      mode: "production",
      demo: true,
      say,
      onStart: (pids) => writeNote(stateDir, pids, []),
      signal,
    });
    cleanups.push(apps.stop);
    return await playwright(project, {
      WEB_URL: apps.webUrl,
      ADMIN_URL: apps.adminUrl,
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      E2E_CAST: castPath,
      ...(chromium ? { E2E_CHROMIUM: chromium } : {}),
    });
  } finally {
    for (const cleanup of cleanups.toReversed()) await cleanup();
    removeNote(stateDir);
  }
}
