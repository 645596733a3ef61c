import { org } from "@nianbao/db/schema/org";
import { eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { lockOrg } from "./find-org.ts";

export const SetOrgActive = z.object({
  orgId: z.uuid(),
  version: z.int(),
  active: z.boolean(),
  reason: longText(500),
});
export type SetOrgActive = z.infer<typeof SetOrgActive>;

/**
 * Closes a body, or opens it again. A closed body is in no new campaign; its reports and people stay.
 * Refusals: `stale_version`, `reason_required`, `wrong_state` when it is so already.
 */
export async function setOrgActive(call: Call, input: SetOrgActive): Promise<{ version: number }> {
  return inTransaction(call, async (tx, now) => {
    const body = await lockOrg(tx, call.actor, input.orgId);
    insist(may(call.actor, "org.manage", { orgId: body.id, regionId: body.regionId }));
    if (body.version !== input.version) reject("stale_version");
    const [from, to] = [body.active, input.active].map((active) => (active ? "active" : "inactive"));
    if (from === to) reject("wrong_state", { state: from ?? "" });
    if (!input.reason) reject("reason_required");
    const version = body.version + 1;
    await tx.update(org).set({ active: input.active, version }).where(eq(org.id, body.id));
    await record(tx, call, now, {
      orgId: body.id,
      subjectType: "org",
      subjectId: body.id,
      command: input.active ? "reactivate_org" : "deactivate_org",
      from,
      to,
      reason: input.reason,
    });
    return { version };
  });
}
