import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { confirmRefusal } from "./confirm-grant.ts";
import { lockGrant } from "./find-grant.ts";
import { insistPending, moveGrant } from "./move-grant.ts";

export const RefuseGrant = z.object({ grantId: z.uuid(), reason: longText(500) });
export type RefuseGrant = z.infer<typeof RefuseGrant>;

/** Turns a proposal down, with a reason. Refusals as for confirming, and `reason_required`. */
export async function refuseGrant(call: Call, input: RefuseGrant): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const { grant } = await lockGrant(tx, call.actor, input.grantId);
    insist(confirmRefusal(call.actor, grant));
    insistPending(grant, now);
    if (!input.reason) reject("reason_required");
    await moveGrant(tx, call, now, grant, { command: "refuse_grant", to: "refused", reason: input.reason });
  });
}
