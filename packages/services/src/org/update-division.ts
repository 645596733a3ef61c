import { division } from "@nianbao/db/schema/org";
import { and, eq, ne } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockOrg } from "./find-org.ts";

export const UpdateDivision = z.object({
  divisionId: z.uuid(),
  name: line(40).pipe(z.string().min(1)),
  ordinal: z.int().min(0).max(100_000),
  active: z.boolean(),
});
export type UpdateDivision = z.infer<typeof UpdateDivision>;

/** Renames, moves, closes or reopens a division; `name_taken` when its body has another of that name. */
export async function updateDivision(call: Call, input: UpdateDivision): Promise<void> {
  await inTransaction(call, async (tx, now) => {
    const { divisionId, ...fields } = input;
    const [row] = await tx.select().from(division).where(eq(division.id, divisionId));
    const part = found(row);
    const body = await lockOrg(tx, call.actor, part.orgId);
    insist(may(call.actor, "org.manage", { orgId: body.id, regionId: body.regionId }));
    const namesake = and(
      eq(division.orgId, body.id),
      eq(division.name, fields.name),
      ne(division.id, divisionId),
    );
    const [other] = await tx.select({ id: division.id }).from(division).where(namesake);
    if (other) reject("name_taken", { name: fields.name });
    await tx.update(division).set(fields).where(eq(division.id, divisionId));
    await record(tx, call, now, {
      orgId: body.id,
      subjectType: "division",
      subjectId: divisionId,
      command: "update_division",
      from: part.active ? "active" : "inactive",
      to: fields.active ? "active" : "inactive",
    });
  });
}
