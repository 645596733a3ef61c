import type { Database } from "@nianbao/db/client";
import type { Actor } from "@nianbao/domain/policy/actor";
import { type BodyName, type Cast, type PersonName, plantCast } from "@nianbao/test-kit/cast";
import type { Call } from "../kernel/call.ts";

/** A database with the cast in it and a clock that the test sets. */
export interface World {
  readonly db: Database;
  readonly cast: Cast;
  /** What every verb called through `as` takes for the present instant. */
  now: Date;
}

/** The middle of the campaign on the reports of 2025: written, not yet due. */
export const winterMorning = new Date("2026-01-15T10:00:00+08:00");

/** Plants the cast into an empty migrated database. */
export const plantWorld = async (db: Database, now: Date = winterMorning): Promise<World> => ({
  db,
  cast: await plantCast(db),
  now,
});

/** A call by somebody of the cast, or by any actor, at the world's present instant. */
export const as = (world: World, person: PersonName | Actor): Call => ({
  db: world.db,
  actor: typeof person === "string" ? world.cast.people[person] : person,
  factors: ["session"],
  clock: () => Promise.resolve(world.now),
});

export type ReportingBodyName = Exclude<BodyName, "committee">;

interface Staff {
  readonly drafter: PersonName;
  /** Who passes the text at each step of the chain, in order. */
  readonly chain: readonly PersonName[];
  readonly principal: PersonName;
  readonly disclosureReviewer: PersonName;
  readonly publisher: PersonName;
}

/** Who does what in each of the two bodies that report. */
export const staff: Readonly<Record<ReportingBodyName, Staff>> = {
  bureau: {
    drafter: "drafter",
    chain: ["checker", "legalReviewer", "deputy"],
    principal: "principal",
    disclosureReviewer: "disclosureReviewer",
    publisher: "publisher",
  },
  other: {
    drafter: "otherDrafter",
    chain: ["otherChecker", "otherChecker", "otherChecker"],
    principal: "otherPrincipal",
    disclosureReviewer: "otherPublisher",
    publisher: "otherPublisher",
  },
};
