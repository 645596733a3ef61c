import { division } from "@nianbao/db/schema/org";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockOrg } from "./find-org.ts";

export const CreateDivision = z.object({
  orgId: z.uuid(),
  name: line(40).pipe(z.string().min(1)),
  ordinal: z.int().min(0).max(100_000).default(0),
});
export type CreateDivision = z.infer<typeof CreateDivision>;

/** Adds a division (科室) to a body; `name_taken` when it has one of that name. */
export async function createDivision(call: Call, input: CreateDivision): Promise<{ divisionId: string }> {
  return inTransaction(call, async (tx, now) => {
    const body = await lockOrg(tx, call.actor, input.orgId);
    insist(may(call.actor, "org.manage", { orgId: body.id, regionId: body.regionId }));
    const [part] = await tx
      .insert(division)
      .values({ ...input, regionId: body.regionId, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: division.id });
    if (!part) return reject("name_taken", { name: input.name });
    await record(tx, call, now, {
      orgId: body.id,
      subjectType: "division",
      subjectId: part.id,
      command: "create_division",
      to: "active",
    });
    return { divisionId: part.id };
  });
}
