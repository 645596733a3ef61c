import type { Transaction } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import type { Call } from "./call.ts";

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
}

/** Appends one event in the verb's own transaction. `detail` never holds text of a report, nor secrets. */
export async function record(
  tx: Transaction,
  call: Pick<Call, "actor" | "factors">,
  now: Date,
  happening: Happening,
): Promise<void> {
  await tx.insert(event).values({
    regionId: happening.regionId ?? call.actor.regionId,
    orgId: happening.orgId ?? null,
    reportId: happening.reportId ?? null,
    subjectType: happening.subjectType,
    subjectId: happening.subjectId,
    command: happening.command,
    fromState: happening.from ?? null,
    toState: happening.to ?? null,
    actorId: call.actor.accountId,
    roles: [...call.actor.roles],
    reason: happening.reason?.trim() || null,
    contentHash: happening.contentHash ?? null,
    factors: [...(happening.factors ?? call.factors)],
    detail: happening.detail ?? {},
    at: now,
  });
}
