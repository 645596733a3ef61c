import { org } from "@nianbao/db/schema/org";
import { and, eq, ne } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { lockNames, lockOrg } from "./find-org.ts";
import { Chain, orgFields } from "./org-fields.ts";

export const UpdateOrg = z.object({
  ...orgFields,
  orgId: z.uuid(),
  version: z.int(),
  /** Absent: stays as it is. */
  chain: Chain.optional(),
});
export type UpdateOrg = z.infer<typeof UpdateOrg>;

/**
 * Rewrites what is said about a body, and its review chain; an edition under way keeps the chain it started
 * with. Refusals: `stale_version`, `name_taken`.
 */
export async function updateOrg(call: Call, input: UpdateOrg): Promise<{ version: number }> {
  return inTransaction(call, async (tx, now) => {
    await lockNames(tx, call.actor);
    const body = await lockOrg(tx, call.actor, input.orgId);
    insist(may(call.actor, "org.manage", { orgId: body.id, regionId: body.regionId }));
    const { orgId, version, ...fields } = input;
    if (body.version !== version) reject("stale_version");
    const namesake = and(
      eq(org.regionId, body.regionId),
      eq(org.fullName, fields.fullName),
      ne(org.id, orgId),
    );
    const [other] = await tx.select({ id: org.id }).from(org).where(namesake);
    if (other) reject("name_taken", { name: fields.fullName });
    await tx
      .update(org)
      .set({ ...fields, version: version + 1 })
      .where(eq(org.id, orgId));
    await record(tx, call, now, {
      orgId,
      subjectType: "org",
      subjectId: orgId,
      command: "update_org",
      detail: { kind: fields.kind, ...(fields.chain && { chain: fields.chain.map((step) => step.key) }) },
    });
    return { version: version + 1 };
  });
}
