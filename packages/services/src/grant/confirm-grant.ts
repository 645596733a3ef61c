import type { Transaction } from "@nianbao/db/client";
import { roleGrant } from "@nianbao/db/schema/account";
import { and, eq, ne } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import { may } from "@nianbao/domain/policy/may";
import { rolesCompatible } from "@nianbao/domain/policy/separation";
import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { insist, reject } from "../kernel/refused.ts";
import { type Grant, lockGrant } from "./find-grant.ts";
import { insistPending, moveGrant } from "./move-grant.ts";
import { givenGrant } from "./open-grant.ts";

export const ConfirmGrant = z.object({ grantId: z.uuid() });
export type ConfirmGrant = z.infer<typeof ConfirmGrant>;

/** Why this person may not confirm or refuse this proposal, or null (safety.md S6–S8). */
export function confirmRefusal(
  actor: Actor,
  grant: Pick<Grant, "orgId" | "regionId" | "accountId" | "proposedBy">,
): Refusal | null {
  if (grant.proposedBy === actor.accountId) return refuse("proposer_may_not_confirm");
  if (grant.accountId === actor.accountId) return refuse("own_roles");
  return may(actor, "grant.confirm", grant);
}

/**
 * Confirms a proposal; the role holds from now, or from its later start. Refusals: `proposer_may_not_confirm`,
 * `own_roles`, `roles_exclusive`, `wrong_state` {state} (also "lapsed", "ended" and "suspended").
 */
export async function confirmGrant(call: Call, input: ConfirmGrant): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const { grant, person } = await lockGrant(tx, call.actor, input.grantId);
    insist(confirmRefusal(call.actor, grant));
    insistPending(grant, now);
    if (person.status === "suspended") reject("wrong_state", { state: person.status });
    if (grant.endsAt && grant.endsAt <= now) reject("wrong_state", { state: "ended" });
    insist(rolesCompatible(await otherRoles(tx, grant, now), grant.role));
    const startsAt = grant.startsAt > now ? grant.startsAt : now;
    await moveGrant(tx, call, now, grant, {
      command: "confirm_grant",
      to: "active",
      set: { confirmedBy: call.actor.accountId, confirmedAt: now, startsAt },
    });
  });
}

/** Roles the person has been given, also those that begin later. */
async function otherRoles(tx: Transaction, grant: Grant, now: Date) {
  const rows = await tx
    .select({ role: roleGrant.role })
    .from(roleGrant)
    .where(and(eq(roleGrant.accountId, grant.accountId), ne(roleGrant.id, grant.id), givenGrant(now)));
  return rows.map((row) => row.role);
}
