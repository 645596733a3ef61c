interface Grant {
  readonly state: "proposed" | "active" | "refused" | "withdrawn" | "revoked";
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly lapsed: boolean;
}

export type Standing = Grant["state"] | "lapsed" | "ended" | "later";

/** How a grant stands at this moment, told apart further than its stored state. */
export function standingOf(grant: Grant, now: Date): Standing {
  if (grant.state === "proposed") return grant.lapsed ? "lapsed" : "proposed";
  if (grant.state !== "active") return grant.state;
  if (grant.endsAt && grant.endsAt <= now) return "ended";
  return grant.startsAt > now ? "later" : "active";
}
