import type { Transaction } from "@nianbao/db/client";
import { roleGrant } from "@nianbao/db/schema/account";
import { and, eq, inArray } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { type Role, roles } from "@nianbao/domain/policy/roles";
import { rolesCompatible } from "@nianbao/domain/policy/separation";
import { z } from "zod";
import { lockAccount } from "../account/find-account.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { Instant } from "../kernel/day.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { moveGrant } from "./move-grant.ts";
import { lapsesAt, openGrant } from "./open-grant.ts";

export const ProposeGrant = z
  .object({
    accountId: z.uuid(),
    role: z.enum(roles),
    reason: longText(500),
    /** Absent: as soon as it is confirmed. */
    startsAt: Instant.optional(),
    /** Absent: without end. */
    endsAt: Instant.optional(),
  })
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || endsAt > startsAt, { path: ["endsAt"] });
export type ProposeGrant = z.infer<typeof ProposeGrant>;

/**
 * Proposes a role for a person; another administrator confirms it within 24 hours (safety.md S6–S8). Refusals:
 * `own_roles`, `reason_required`, `roles_exclusive` {held, added}, `wrong_state` {state} when the person is
 * suspended or has the role already, given or proposed.
 */
export async function proposeGrant(
  call: Call,
  input: ProposeGrant,
): Promise<{ grantId: string; lapsesAt: Date }> {
  return inTransaction(call, async (tx, now) => {
    const person = await lockAccount(tx, call.actor, input.accountId);
    insist(may(call.actor, "grant.propose", person));
    if (person.id === call.actor.accountId) reject("own_roles");
    if (!input.reason) reject("reason_required");
    if (person.status === "suspended") reject("wrong_state", { state: person.status });
    if (input.endsAt && input.endsAt <= now) reject("wrong_state", { state: "ended" });
    await closeDeadGrants(tx, call, now, person.id, input.role);
    const held = await tx
      .select({ role: roleGrant.role, state: roleGrant.state })
      .from(roleGrant)
      .where(and(eq(roleGrant.accountId, person.id), openGrant(now)));
    const same = held.find((one) => one.role === input.role);
    if (same) reject("wrong_state", { state: same.state });
    insist(
      rolesCompatible(
        held.map((one) => one.role),
        input.role,
      ),
    );
    const [proposed] = await tx
      .insert(roleGrant)
      .values({
        regionId: person.regionId,
        orgId: person.orgId,
        accountId: person.id,
        role: input.role,
        reason: input.reason,
        startsAt: input.startsAt ?? now,
        endsAt: input.endsAt ?? null,
        proposedBy: call.actor.accountId,
        proposedAt: now,
      })
      .returning({ id: roleGrant.id });
    const { id } = found(proposed);
    await record(tx, call, now, {
      orgId: person.orgId,
      subjectType: "role_grant",
      subjectId: id,
      command: "propose_grant",
      to: "proposed",
      reason: input.reason,
      detail: { role: input.role, accountId: person.id },
    });
    return { grantId: id, lapsesAt: lapsesAt(now) };
  });
}

/** Closes what stands in the way of a new proposal of this role: a lapsed proposal, a grant whose term is over. */
async function closeDeadGrants(
  tx: Transaction,
  call: Call,
  now: Date,
  accountId: string,
  role: Role,
): Promise<void> {
  const rows = await tx
    .select()
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.accountId, accountId),
        eq(roleGrant.role, role),
        inArray(roleGrant.state, ["proposed", "active"]),
      ),
    )
    .for("no key update");
  for (const grant of rows) {
    if (grant.state === "proposed" && lapsesAt(grant.proposedAt) <= now)
      await moveGrant(tx, call, now, grant, { command: "lapse_grant", to: "withdrawn" });
    if (grant.state === "active" && grant.endsAt && grant.endsAt <= now)
      await moveGrant(tx, call, now, grant, { command: "close_ended_grant", to: "revoked" });
  }
}
