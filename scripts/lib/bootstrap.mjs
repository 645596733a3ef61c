// Runs on whatever Node the machine has (20 or later) before anything is installed: built-in modules only.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stateDir = join(root, ".nianbao");
const startedAt = Date.now();

/** A reader that goes away (a closed pipe) must not end us before we have stopped what we started. */
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

/** @param {string} line */
const say = (line) =>
  process.stdout.write(`[${String(Math.round((Date.now() - startedAt) / 1000)).padStart(4)} s] ${line}\n`);

/**
 * @param {string} what
 * @param {string} todo
 * @returns {never}
 */
function giveUp(what, todo) {
  process.stderr.write(`\n${what}\n${todo}\n`);
  process.exit(1);
}

const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  COREPACK_ENABLE_DOWNLOAD_PROMPT: "0",
};

const packageJson = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** On Windows npx and pnpm are command scripts, which only a shell runs; our arguments need no quoting. */
const shell = process.platform === "win32";

/**
 * How to call the pinned pnpm: the machine's own if it is that version, else through npx.
 * @returns {[string, ...string[]]}
 */
function pnpmCommand() {
  const pin = packageJson().packageManager;
  const own = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8", shell });
  return own.status === 0 && `pnpm@${own.stdout.trim()}` === pin ? ["pnpm"] : ["npx", "-y", pin];
}

/** @type {[RegExp, string, string][]} */
const advice = [
  [
    /ENOSPC|no space left/i,
    "The disk is full.",
    "Free about 2 GB on the disk that holds this folder, then run the command again.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_PNPM_META_FETCH_FAIL|network/i,
    "The packages could not be fetched: the package registry was not reached.",
    "Check the network, or name a mirror or proxy in ~/.npmrc (registry=…, https-proxy=…), then run the command again.",
  ],
  [
    /EACCES|EPERM|permission denied/i,
    "A file or folder of the project may not be written.",
    "Make this folder belong to you (for example: sudo chown -R $(id -un) .), then run the command again.",
  ],
  [
    /ERR_PNPM_OUTDATED_LOCKFILE/i,
    "package.json and pnpm-lock.yaml do not agree.",
    `Run: npx -y ${packageJson().packageManager} install`,
  ],
];

/**
 * @param {[string, ...string[]]} command
 * @returns {Promise<{ ok: boolean, heard: string }>}
 */
function install(command) {
  return new Promise((done) => {
    const [file, ...rest] = command;
    const args = [...rest, "install", "--frozen-lockfile"];
    const env = { ...process.env, ...quiet, CI: "true" };
    const child = spawn(file, args, { cwd: root, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    let heard = "";
    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      heard += chunk;
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => done({ ok: false, heard: error.message }));
    child.on("close", (code) => done({ ok: code === 0, heard }));
  });
}

/** @param {[string, ...string[]]} command */
async function ensureInstalled(command) {
  const note = join(stateDir, "installed");
  const wanted = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) wanted.update(readFileSync(join(root, file)));
  const stamp = `${wanted.digest("hex")} ${process.platform} ${process.arch}`;
  const isInstalled = existsSync(join(root, "node_modules", ".modules.yaml"));
  if (isInstalled && existsSync(note) && readFileSync(note, "utf8") === stamp) return;
  say("installing the packages (about a minute the first time)");
  const { ok, heard } = await install(command);
  if (!ok) {
    const known = advice.find(([sign]) => sign.test(heard));
    process.stderr.write(`${heard.split("\n").slice(-20).join("\n")}\n`);
    giveUp(
      known?.[1] ?? "The packages could not be installed.",
      known?.[2] ?? "What pnpm said stands above.",
    );
  }
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  writeFileSync(note, stamp);
  say("packages are in place");
}

/** @param {string} node */
const versionOf = (node) => {
  const asked = spawnSync(node, ["--version"], { encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim().slice(1).split(".").map(Number) : undefined;
};

/** Node of the project (an npm package), or the machine's own where that one is young enough to run TypeScript. */
function projectNode() {
  const os = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "node.exe" : "node";
  const own = join(root, "node_modules", `node-${os}-${process.arch}`, "bin", program);
  if (existsSync(own) && versionOf(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return giveUp(
    `No Node for this machine (${process.platform}-${process.arch}) comes with the project, and the installed one is ${process.version}.`,
    "Install Node 24 (any version from 22.18 on works), then run the command again.",
  );
}

/**
 * Installs what is missing, then runs a script of this folder on the project's own Node and ends with its exit
 * code. Ctrl-C reaches the script by itself; other requests to stop are passed on; and when this process is
 * killed outright, the script sees its channel close and stops too.
 * @param {string} script
 */
export async function runOnProjectNode(script) {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20)
    giveUp(`Node ${process.version} is too old.`, "Install Node 24 (20 at least), then run again.");
  const pnpm = pnpmCommand();
  await ensureInstalled(pnpm);
  const node = projectNode();
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].filter(Boolean).join(delimiter);
  const env = {
    ...process.env,
    ...quiet,
    PATH: path,
    NIANBAO_STARTED_AT: String(startedAt),
    NIANBAO_PNPM: JSON.stringify(pnpm),
  };
  const args = [join(root, "scripts", "lib", script), ...process.argv.slice(2)];
  const child = spawn(node, args, { cwd: root, env, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  process.on("SIGINT", () => undefined);
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  child.on("error", (error) => giveUp("The project's Node did not start.", error.message));
  child.on("close", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
