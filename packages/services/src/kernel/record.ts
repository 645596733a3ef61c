import type { Transaction } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import type { Actor } from "@nianbao/domain/policy/actor";

export interface Happening {
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly command: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly regionId?: string | null;
  readonly orgId?: string | null;
  readonly reportId?: string | null;
  readonly reason?: string | null | undefined;
  readonly contentHash?: string | null;
  readonly detail?: Record<string, unknown>;
  readonly factors?: readonly string[];
  /** The person whose earlier decision the product itself carries out, for example a scheduled publication. */
  readonly onBehalfOf?: string | null;
}

/** Who acts and how he proved who he is. Nobody signed in (a failed sign-in, the first set-up, a job) is null. */
export interface Recorder {
  readonly actor: Actor | null;
  readonly factors: readonly string[];
}

/** The product itself, acting by the clock. */
export const theClock: Recorder = { actor: null, factors: [] };

/** Appends one event in the verb's own transaction. `detail` never holds text of a report, nor secrets. */
export async function record(
  tx: Transaction,
  call: Recorder,
  now: Date,
  happening: Happening,
): Promise<void> {
  await tx.insert(event).values({
    regionId: happening.regionId ?? call.actor?.regionId ?? null,
    orgId: happening.orgId ?? null,
    reportId: happening.reportId ?? null,
    subjectType: happening.subjectType,
    subjectId: happening.subjectId,
    command: happening.command,
    fromState: happening.from ?? null,
    toState: happening.to ?? null,
    actorId: call.actor?.accountId ?? null,
    onBehalfOf: happening.onBehalfOf ?? null,
    roles: [...(call.actor?.roles ?? [])],
    reason: happening.reason?.trim() || null,
    contentHash: happening.contentHash ?? null,
    factors: [...(happening.factors ?? call.factors)],
    detail: happening.detail ?? {},
    at: now,
  });
}
