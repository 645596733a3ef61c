import { EmbeddedFailure, type EmbeddedFailureCode } from "../../packages/db/src/embedded/failure.ts";

/** A failure whose message says what to do; shown without a stack. */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

const databaseAdvice: Record<EmbeddedFailureCode, string> = {
  binaries_missing:
    "No PostgreSQL comes with the project for this machine. Install PostgreSQL 16 or later, make a database, and set DATABASE_URL to it.",
  root_refused:
    "PostgreSQL does not run as root, and here root may not hand it to another user. Run the command as an ordinary user, move the project out of a private folder, or set DATABASE_URL to a PostgreSQL that runs already.",
  disk_full:
    "The disk is full. Free about 1 GB on the disk that holds this folder, then run the command again.",
  data_incompatible:
    "The data in .nianbao/postgres was made by another major version of PostgreSQL. Go back to the version of the project that made it, or move that folder away to begin anew.",
  locked:
    "Another PostgreSQL still holds .nianbao/postgres. Stop it (its process id is the first line of .nianbao/postgres/cluster/data/postmaster.pid), then run the command again.",
  port_taken: "No free port was found for the database. Close other programs, then run the command again.",
  start_failed: "The embedded PostgreSQL did not start; its own words are in .nianbao/postgres/server.log.",
};

const systemAdvice: Record<string, string> = {
  ENOSPC: databaseAdvice.disk_full,
  EACCES:
    "A file of the project may not be written. Make this folder belong to you, then run the command again.",
  EROFS: "This folder cannot be written. Copy the project to a disk that can, then run the command again.",
  ECONNREFUSED:
    "Nothing answers at DATABASE_URL. Start that PostgreSQL, or unset DATABASE_URL to use the embedded one.",
  ENOTFOUND:
    "The host named in DATABASE_URL is not known. Check its spelling, or unset it to use the embedded one.",
};

/** What went wrong and what to do about it, in words for the person at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  if (error instanceof EmbeddedFailure) return `${databaseAdvice[error.code]}\n\n${error.message}`;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const known = systemAdvice[code];
  return known ? `${known}\n(${error.message})` : (error.stack ?? error.message);
}
