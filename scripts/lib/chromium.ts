import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { inherited, scriptEnv } from "./env.ts";
import { Trouble } from "./explain.ts";
import { pnpm, run } from "./run.ts";

/** The headless shell first: it draws no window, and takes a fraction of the time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function installed(): string | undefined {
  const folders = ["/usr/bin", ...(inherited().PATH ?? "").split(delimiter)];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...elsewhere].find((path) => existsSync(path));
}

const isRootOnDebian = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;

const advice =
  "No Chromium was found for the browser tests. Install Chromium or Chrome (on Debian or Ubuntu: " +
  "sudo apt-get install chromium-headless-shell fonts-noto-cjk), or set E2E_CHROMIUM to the path of one, then run the command again.";

/**
 * The browser for the journeys: one that is installed, else one that can be installed without asking anybody.
 * @returns its path, or undefined for the one that Playwright brings
 * @throws Trouble that says what to install
 */
export async function findChromium(say: (line: string) => void): Promise<string | undefined> {
  const asked = scriptEnv.chromium;
  if (asked && !existsSync(asked)) throw new Trouble(`E2E_CHROMIUM names ${asked}, which is not there.`);
  const found = asked || installed();
  if (found) return found;
  say("no Chromium here; asking Playwright for one");
  const install = ["--filter", "@nianbao/e2e", "exec", "playwright", "install", "chromium"];
  if ((await pnpm(install, { timeoutMs: 180_000 })).ok) return undefined;
  if (!isRootOnDebian()) throw new Trouble(advice);
  say("installing Chromium and Chinese fonts with apt-get");
  await run("apt-get", ["update", "-q"]);
  await run("apt-get", [
    "install",
    "-y",
    "-q",
    "--no-install-recommends",
    "chromium-headless-shell",
    "fonts-noto-cjk",
  ]);
  const now = installed();
  if (!now) throw new Trouble(advice);
  return now;
}
