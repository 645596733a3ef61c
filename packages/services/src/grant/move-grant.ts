import type { Transaction } from "@nianbao/db/client";
import { type GrantState, roleGrant } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import type { Call } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { reject } from "../kernel/refused.ts";
import type { Grant } from "./find-grant.ts";
import { lapsesAt } from "./open-grant.ts";

/** Leaves with `wrong_state` {state} unless the proposal still waits; one that lapsed is in state "lapsed". */
export function insistPending(grant: Grant, now: Date): void {
  if (grant.state !== "proposed") reject("wrong_state", { state: grant.state });
  if (lapsesAt(grant.proposedAt) <= now) reject("wrong_state", { state: "lapsed" });
}

/** Writes a grant's next state together with its one event. */
export async function moveGrant(
  tx: Transaction,
  call: Call,
  now: Date,
  grant: Grant,
  move: {
    readonly command: string;
    readonly to: GrantState;
    readonly reason?: string;
    readonly set?: Partial<Grant>;
  },
): Promise<void> {
  await tx
    .update(roleGrant)
    .set({ ...move.set, state: move.to, version: grant.version + 1 })
    .where(eq(roleGrant.id, grant.id));
  await record(tx, call, now, {
    orgId: grant.orgId,
    subjectType: "role_grant",
    subjectId: grant.id,
    command: move.command,
    from: grant.state,
    to: move.to,
    reason: move.reason,
    detail: { role: grant.role, accountId: grant.accountId },
  });
}
