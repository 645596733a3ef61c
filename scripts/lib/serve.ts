import { type Apps, startApps } from "./apps.ts";
import { choosePorts } from "./app-ports.ts";
import { type ReadyDatabase, readyDatabase } from "./database.ts";
import { scriptEnv } from "./env.ts";
import { explain } from "./explain.ts";
import { cleanUpAfterLastRun, removeNote, writeNote } from "./run-note.ts";
import { stopRunning } from "./run.ts";
import { print, say, surviveClosedPipes } from "./say.ts";
import { onStopRequest } from "./stop-request.ts";

export interface ServeOptions {
  readonly stateDir: string;
  readonly mode: "production" | "development";
  /** Comes between the database and the apps. */
  readonly prepare: () => Promise<void>;
  readonly announce: (apps: Apps, database: ReadyDatabase) => void;
}

interface Up {
  apps?: Apps;
  database?: ReadyDatabase;
}

async function bringUp(options: ServeOptions, up: Up, signal: AbortSignal): Promise<void> {
  const { stateDir, mode } = options;
  const ports = await choosePorts({ web: scriptEnv.webPort, admin: scriptEnv.adminPort });
  const addresses = [`http://localhost:${ports.web}`, `http://localhost:${ports.admin}`];
  const onStart = (pids: readonly number[]) => writeNote(stateDir, pids, addresses);
  onStart([]);
  up.database = await readyDatabase(stateDir, say);
  signal.throwIfAborted();
  await options.prepare();
  signal.throwIfAborted();
  say("starting the apps");
  const { appUrl, cast } = up.database;
  const demo = cast.length > 0;
  const host = scriptEnv.host ?? "127.0.0.1";
  up.apps = await startApps({ stateDir, appUrl, host, ports, mode, demo, say, onStart, signal });
  options.announce(up.apps, up.database);
}

/** Runs database, apps and worker until asked to stop; then the apps go first and the database last. */
export async function serve(options: ServeOptions): Promise<void> {
  surviveClosedPipes();
  const up: Up = {};
  const stopping = new AbortController();
  const stopped = new Promise<void>((done) => stopping.signal.addEventListener("abort", () => done()));
  const stop = () => {
    print("");
    say("stopping");
    stopping.abort();
    stopRunning();
  };
  onStopRequest(stop, () => void up.apps?.stop(0));
  const fail = (error: unknown) => {
    process.stderr.write(`\n${explain(error)}\n`);
    process.exitCode = 1;
  };
  try {
    await cleanUpAfterLastRun(options.stateDir, say);
  } catch (error) {
    return fail(error);
  }
  try {
    await bringUp(options, up, stopping.signal);
    await stopped;
  } catch (error) {
    if (!stopping.signal.aborted) fail(error);
  }
  await up.apps?.stop();
  await up.database?.stop();
  removeNote(options.stateDir);
  if (stopping.signal.aborted) say("stopped");
}
