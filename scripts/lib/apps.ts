import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inherited, root } from "./env.ts";
import { Trouble } from "./explain.ts";
import { keptSecret } from "./private-file.ts";
import { type Program, type Supervised, supervise, tailOf } from "./supervised.ts";

export interface AppsOptions {
  readonly stateDir: string;
  readonly appUrl: string;
  readonly host: string;
  readonly ports: { readonly web: number; readonly admin: number };
  readonly mode: "production" | "development";
  /** The database holds the demo's district: the public pages name its fictional offices. */
  readonly demo: boolean;
  readonly say: (line: string) => void;
  /** Told the process ids of all of them whenever one has begun. */
  readonly onStart: (pids: readonly number[]) => void;
  /** Gives up waiting for the apps to answer. */
  readonly signal?: AbortSignal;
}

export interface Apps {
  readonly webUrl: string;
  readonly adminUrl: string;
  readonly stop: (patienceMs?: number) => Promise<void>;
}

const demoSite = {
  NIANBAO_SITE_ORGANISER: "青禾区人民政府办公室",
  NIANBAO_SITE_OPERATOR: "青禾区委依法治区办",
  NIANBAO_SITE_PHONE: "0000-0000000",
  NIANBAO_SITE_ID: "0000000000",
  NIANBAO_SITE_ICP: "ICP备00000000号",
};

const readyWithinMs = 90_000;

const nextProgram = (app: string) =>
  createRequire(join(root, "apps", app, "package.json")).resolve("next/dist/bin/next");

function programs(options: AppsOptions, urls: { webUrl: string; adminUrl: string }): Program[] {
  const { mode, stateDir } = options;
  const program = (name: string, args: readonly string[], env: Record<string, string>): Program => ({
    name,
    file: process.execPath,
    args,
    cwd: join(root, "apps", name),
    logPath: join(stateDir, "logs", `${name}.log`),
    env: {
      ...inherited(),
      NODE_ENV: mode,
      NIANBAO_APP: name,
      DATABASE_URL: options.appUrl,
      DATABASE_OWNER_URL: undefined,
      NEXTAUTH_SECRET: keptSecret(join(stateDir, "secrets", "nextauth")),
      WEB_URL: urls.webUrl,
      ADMIN_URL: urls.adminUrl,
      ...(options.demo ? demoSite : {}),
      ...env,
    },
  });
  const next = (name: "web" | "admin", url: string) =>
    program(
      name,
      [
        nextProgram(name),
        mode === "production" ? "start" : "dev",
        "-H",
        options.host,
        "-p",
        String(options.ports[name]),
      ],
      {
        NEXTAUTH_URL: url,
        PORT: String(options.ports[name]),
      },
    );
  const main = join(root, "apps", "worker", "src", "main.ts");
  return [
    next("web", urls.webUrl),
    next("admin", urls.adminUrl),
    program("worker", mode === "production" ? [main] : ["--watch", main], {}),
  ];
}

async function untilReady(name: "web" | "admin", options: AppsOptions): Promise<void> {
  const { host, ports, stateDir, signal } = options;
  const address = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${ports[name]}/api/health`;
  const logPath = join(stateDir, "logs", `${name}.log`);
  for (const start = Date.now(); Date.now() - start < readyWithinMs; await sleep(100)) {
    signal?.throwIfAborted();
    const answer = await fetch(address, { redirect: "manual" }).catch(() => undefined);
    if (answer && answer.status < 500) return;
  }
  throw new Trouble(
    `The app ${name} does not answer at ${address}. The end of its log, ${logPath}:\n${tailOf(logPath)}`,
  );
}

/** Starts the two apps and the worker, and waits until both apps answer. */
export async function startApps(options: AppsOptions): Promise<Apps> {
  const { ports, say, onStart } = options;
  const urls = { webUrl: `http://localhost:${ports.web}`, adminUrl: `http://localhost:${ports.admin}` };
  const pids = new Map<string, number>();
  const running: Supervised[] = programs(options, urls).map((program) => {
    const begun = (pid: number) => onStart([...pids.set(program.name, pid).values()]);
    return supervise(program, { say, onStart: begun });
  });
  const stop = async (patienceMs?: number) => {
    await Promise.all(running.map((app) => app.stop(patienceMs)));
  };
  try {
    await Promise.all([untilReady("web", options), untilReady("admin", options)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...urls, stop };
}
