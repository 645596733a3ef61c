import type { Database } from "@nianbao/db/client";
import type { Actor } from "@nianbao/domain/policy/actor";
import type { Call } from "@nianbao/services/kernel/call";

/** A call of a verb by somebody, at an instant of the district's history. */
export const callAs = (db: Database, actor: Actor, at: Date): Call => ({
  db,
  actor,
  factors: ["password"],
  clock: () => Promise.resolve(at),
});
