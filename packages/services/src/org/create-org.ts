import { org } from "@nianbao/db/schema/org";
import { may } from "@nianbao/domain/policy/may";
import { defaultChain } from "@nianbao/domain/workflow/chain";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { insist, reject } from "../kernel/refused.ts";
import { lockNames } from "./find-org.ts";
import { orgFields } from "./org-fields.ts";

export const CreateOrg = z.object(orgFields);
export type CreateOrg = z.infer<typeof CreateOrg>;

/** Adds a body to the actor's region with the usual review chain; `name_taken` when the full name is there. */
export async function createOrg(call: Call, input: CreateOrg): Promise<{ orgId: string }> {
  return inTransaction(call, async (tx, now) => {
    insist(may(call.actor, "org.manage", call.actor));
    await lockNames(tx, call.actor);
    const [body] = await tx
      .insert(org)
      .values({ ...input, regionId: call.actor.regionId, chain: [...defaultChain], createdAt: now })
      .onConflictDoNothing()
      .returning({ id: org.id });
    if (!body) return reject("name_taken", { name: input.fullName });
    await record(tx, call, now, {
      orgId: body.id,
      subjectType: "org",
      subjectId: body.id,
      command: "create_org",
      to: "active",
      detail: { kind: input.kind },
    });
    return { orgId: body.id };
  });
}
