import { type ChildProcess, spawn } from "node:child_process";
import { inherited, root, scriptEnv, shell } from "./env.ts";

export interface Outcome {
  readonly ok: boolean;
  /** Both streams as they came, when they were not shown at once. */
  readonly output: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Show the output as it comes, instead of keeping it. */
  readonly live?: boolean;
  readonly timeoutMs?: number;
  /** Hears the output as it comes, in pieces of one or more lines, while it is also kept. */
  readonly hear?: (lines: string) => void;
}

const running = new Set<ChildProcess>();

/** Ends the programs that `run` is waiting for; for a person who no longer wants to wait. */
export function stopRunning(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs a program to its end; never throws. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? root,
      env: { ...inherited(), ...options.env },
      shell,
      timeout: options.timeoutMs,
      stdio: options.live ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += chunk;
        options.hear?.(String(chunk));
      });
    const finish = (ok: boolean) => {
      running.delete(child);
      done({ ok, output });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}

/** The pinned pnpm, as the bootstrap found it. */
export function pnpm(args: readonly string[], options?: RunOptions): Promise<Outcome> {
  const [file, ...before] = scriptEnv.pnpm;
  return run(file, [...before, ...args], options);
}
