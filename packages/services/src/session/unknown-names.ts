import { createHmac, randomBytes } from "node:crypto";
import { afterFailure, lockOf, noFailures, type Tally } from "./lockout.ts";

const key = randomBytes(32);
const remembered = 10_000;
const tallies = new Map<string, Tally>();

/**
 * Counts tries at a name that no account has, by the rule of accounts, so that a lock does not tell which
 * accounts exist. Kept in this process, under keys that cannot be turned back into what was typed.
 */
export function tallyUnknown(username: string, now: Date): { tally: Tally; lockedUntil: Date | null } {
  const name = createHmac("sha256", key).update(username.toLowerCase()).digest("base64");
  const before = tallies.get(name) ?? noFailures;
  const lockedUntil = lockOf(before, now);
  const tally = lockedUntil ? before : afterFailure(before, now);
  tallies.delete(name);
  tallies.set(name, tally);
  for (const oldest of tallies.keys()) {
    if (tallies.size <= remembered) break;
    tallies.delete(oldest);
  }
  return { tally, lockedUntil };
}
