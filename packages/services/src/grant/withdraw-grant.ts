import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { lockGrant } from "./find-grant.ts";
import { moveGrant } from "./move-grant.ts";

export const WithdrawGrant = z.object({ grantId: z.uuid(), reason: longText(500).default("") });
export type WithdrawGrant = z.infer<typeof WithdrawGrant>;

/** Takes a proposal back, also a lapsed one; any system administrator of the region may. */
export async function withdrawGrant(call: Call, input: WithdrawGrant): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const { grant } = await lockGrant(tx, call.actor, input.grantId);
    insist(may(call.actor, "grant.propose", grant));
    if (grant.accountId === call.actor.accountId) reject("own_roles");
    if (grant.state !== "proposed") reject("wrong_state", { state: grant.state });
    await moveGrant(tx, call, now, grant, {
      command: "withdraw_grant",
      to: "withdrawn",
      reason: input.reason,
    });
  });
}
