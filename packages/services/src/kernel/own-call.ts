import { connection } from "@nianbao/db/client";
import type { Actor } from "@nianbao/domain/policy/actor";
import { type Call, databaseClock } from "./call.ts";

export type { Call } from "./call.ts";

/** A call on the process's own database, by the database's own clock. */
export const ownCall = (actor: Actor, factors: readonly string[]): Call => ({
  db: connection().db,
  actor,
  factors,
  clock: databaseClock,
});

/** The database and the clock alone, for verbs that nobody in particular calls. */
export const ownDatabase = (): Pick<Call, "db" | "clock"> => ({
  db: connection().db,
  clock: databaseClock,
});

/** Ends the process's own connections; the last thing a process does. */
export const closeOwnDatabase = (): Promise<void> => connection().close();
