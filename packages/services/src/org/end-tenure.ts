import { tenure } from "@nianbao/db/schema/account";
import { eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { Day } from "../kernel/day.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { lockOrg } from "./find-org.ts";

export const EndTenure = z.object({ tenureId: z.uuid(), endsOn: Day });
export type EndTenure = z.infer<typeof EndTenure>;

/**
 * Sets the last day of a tenure. It may be brought forward, never put back: a longer term is a new tenure.
 * `wrong_state` {startsOn, endsOn} when the day is before the first or not before the last one set.
 */
export async function endTenure(call: Call, input: EndTenure): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const [seen] = await tx.select({ orgId: tenure.orgId }).from(tenure).where(eq(tenure.id, input.tenureId));
    const body = await lockOrg(tx, call.actor, found(seen).orgId);
    insist(may(call.actor, "tenure.manage", { orgId: body.id, regionId: body.regionId }));
    const [row] = await tx.select().from(tenure).where(eq(tenure.id, input.tenureId));
    const term = found(row);
    if (input.endsOn < term.startsOn || (term.endsOn !== null && input.endsOn >= term.endsOn))
      reject("wrong_state", { startsOn: term.startsOn, endsOn: term.endsOn ?? "" });
    await tx.update(tenure).set({ endsOn: input.endsOn }).where(eq(tenure.id, term.id));
    await record(tx, call, now, {
      orgId: body.id,
      subjectType: "tenure",
      subjectId: term.id,
      command: "end_tenure",
      detail: { accountId: term.accountId, principal: term.principal, endsOn: input.endsOn },
    });
  });
}
