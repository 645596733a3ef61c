import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Program {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where both of its streams go. */
  readonly logPath: string;
}

export interface Supervised {
  readonly name: string;
  /** Asks it to stop, waits, and after `patienceMs` ends it. */
  stop(patienceMs?: number): Promise<void>;
}

interface Watcher {
  readonly say: (line: string) => void;
  readonly onStart: (pid: number) => void;
}

const keepLogBytes = 5_000_000;
const longestPauseMs = 30_000;
const soundAfterMs = 60_000;

/** The last lines of a log, for a person who is told that its program has ended. */
export const tailOf = (path: string, lines = 12): string =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join("\n");

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const isLong = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > keepLogBytes;
  return openSync(path, isLong ? "w" : "a", 0o600);
}

/** In a session of its own, so that Ctrl-C reaches it only through us, in our order. */
function launch(program: Program): ChildProcess {
  const log = openLog(program.logPath);
  const { cwd, env } = program;
  const child = spawn(program.file, program.args, {
    cwd,
    env,
    detached: true,
    windowsHide: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return child;
}

const ending = (child: ChildProcess): Promise<string> =>
  new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
  });

/**
 * Keeps a program running: when it ends without being asked to, says so and starts it again, after a pause that
 * doubles from 1 s to 30 s and begins anew once it has run for a minute.
 */
export function supervise(program: Program, watcher: Watcher): Supervised {
  const stopping = new AbortController();
  let child: ChildProcess | undefined;

  const keepRunning = async () => {
    for (let pause = 1_000; !stopping.signal.aborted; pause = Math.min(pause * 2, longestPauseMs)) {
      const since = Date.now();
      child = launch(program);
      if (child.pid !== undefined) watcher.onStart(child.pid);
      const how = await ending(child);
      if (stopping.signal.aborted) return;
      if (Date.now() - since > soundAfterMs) pause = 1_000;
      watcher.say(
        `${program.name} ended (${how}); starting it again in ${pause / 1000} s. Its last words, from ${program.logPath}:\n${tailOf(program.logPath)}`,
      );
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const kept = keepRunning();

  const stop = async (patienceMs = 10_000) => {
    stopping.abort();
    child?.kill("SIGTERM");
    const ended = await Promise.race([kept.then(() => true), sleep(patienceMs, false)]);
    if (!ended) child?.kill("SIGKILL");
    await kept;
  };
  return { name: program.name, stop };
}
