import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { keepAHolder } from "../account/last-holder.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { lockGrant } from "./find-grant.ts";
import { moveGrant } from "./move-grant.ts";

export const RevokeGrant = z.object({ grantId: z.uuid(), reason: longText(500) });
export type RevokeGrant = z.infer<typeof RevokeGrant>;

/**
 * Takes a role away; it is gone at the person's next request. One security administrator is enough: taking away
 * gives nobody anything. Refusals: `own_roles`, `reason_required`, `wrong_state`, `last_holder` {role}.
 */
export async function revokeGrant(call: Call, input: RevokeGrant): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const { grant, person } = await lockGrant(tx, call.actor, input.grantId);
    insist(may(call.actor, "grant.confirm", grant));
    if (person.id === call.actor.accountId) reject("own_roles");
    if (grant.state !== "active") reject("wrong_state", { state: grant.state });
    if (!input.reason) reject("reason_required");
    await keepAHolder(tx, person, [grant.role], now);
    await moveGrant(tx, call, now, grant, {
      command: "revoke_grant",
      to: "revoked",
      reason: input.reason,
      set: { revokedBy: call.actor.accountId, revokedAt: now },
    });
  });
}
