import { execFile, spawn, spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { serverEnvironment } from "./env.ts";
import { EmbeddedFailure, failureFrom } from "./failure.ts";

interface ServerUser {
  /** What stands before the program on its command line. */
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

const nobody = { uid: 65534, gid: 65534 };

const canUnshare = () =>
  spawnSync("unshare", ["--user", "--map-user=1000", "--map-group=1000", "true"]).status === 0;

function nobodyOfThisMachine(): typeof nobody {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((each) => each.startsWith("nobody:"));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : nobody;
}

/** The first folder above `path` that this user may not enter. */
function closedParent(path: string, uid: number): string | undefined {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid: owner } = statSync(folder);
    if ((mode & (owner === uid ? 0o100 : 0o001)) === 0) return folder;
  }
  return undefined;
}

let chosen: ServerUser | undefined;

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it directly; root runs it in a user namespace of its
 * own, where the files stay root's, or else as `nobody`, which must be able to walk to every path in `paths`.
 * @throws EmbeddedFailure `root_refused` when neither way is open
 */
export function serverUser(paths: readonly string[]): ServerUser {
  if (chosen) return chosen;
  if (process.getuid?.() !== 0) chosen = { prefix: [] };
  else if (canUnshare()) chosen = { prefix: ["unshare", "--user", "--map-user=1000", "--map-group=1000"] };
  else {
    const user = nobodyOfThisMachine();
    const closed = paths.map((path) => closedParent(path, user.uid)).find((folder) => folder !== undefined);
    if (closed)
      throw new EmbeddedFailure(
        "root_refused",
        `the user nobody may not enter ${closed}, and unshare is not allowed`,
      );
    chosen = { prefix: [], ...user };
  }
  return chosen;
}

function commandLine(user: ServerUser, program: string, args: readonly string[]): [string, string[]] {
  const [file = program, ...rest] = [...user.prefix, program, ...args];
  return [file, rest];
}

/** Runs a program of PostgreSQL to its end. @throws EmbeddedFailure with what it printed, when it fails */
export async function runProgram(user: ServerUser, program: string, args: readonly string[]): Promise<void> {
  const [file, rest] = commandLine(user, program, args);
  const { uid, gid } = user;
  await new Promise<void>((done, fail) => {
    execFile(file, rest, { uid, gid, env: serverEnvironment(), windowsHide: true }, (error, out, err) =>
      error ? fail(failureFrom(`${err}\n${out}\n${error.message}`)) : done(),
    );
  });
}

/** Starts the server in a session of its own, so that Ctrl-C reaches it only through its supervisor. */
export function spawnServer(user: ServerUser, program: string, args: readonly string[], logFile: number) {
  const [file, rest] = commandLine(user, program, args);
  const { uid, gid } = user;
  return spawn(file, rest, {
    uid,
    gid,
    detached: true,
    windowsHide: true,
    stdio: ["ignore", logFile, logFile],
    env: serverEnvironment(),
  });
}
