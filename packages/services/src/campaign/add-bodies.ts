import { campaign, campaignOrg } from "@nianbao/db/schema/campaign";
import { eq } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, reject } from "../kernel/refused.ts";
import { lockForEditing } from "./lock-campaign.ts";
import { type OpenedReports, openReports } from "./open-reports.ts";
import { reportingBodies } from "./reporting-bodies.ts";

export const AddBodies = z.object({
  campaignId: z.uuid(),
  version: z.number().int().positive(),
  orgIds: z.array(z.uuid()).min(1).max(500),
});

/** Asks further bodies to report in an open campaign and opens their reports; those already asked are passed over. */
export const addBodies = (
  call: Call,
  input: z.infer<typeof AddBodies>,
): Promise<{ version: number; opened: OpenedReports }> =>
  inTransaction(call, async (tx, now) => {
    const row = await lockForEditing(tx, call.actor, input, "open");
    if (!call.actor.roles.includes("committee_lead")) reject("role_required", { roles: ["committee_lead"] });
    const bodies = await reportingBodies(tx, row.regionId, input.orgIds);
    const added = await tx
      .insert(campaignOrg)
      .values(bodies.map((body) => ({ regionId: row.regionId, campaignId: row.id, orgId: body.id })))
      .onConflictDoNothing()
      .returning({ orgId: campaignOrg.orgId });
    const late = bodies.filter((body) => added.some(({ orgId }) => orgId === body.id));
    const [written] = await tx
      .update(campaign)
      .set({ version: row.version + 1 })
      .where(eq(campaign.id, row.id))
      .returning({ version: campaign.version });
    await record(tx, call, now, {
      subjectType: "campaign",
      subjectId: row.id,
      command: "add_bodies",
      orgId: row.orgId,
      detail: { orgIds: late.map((body) => body.id) },
    });
    return { ...found(written), opened: await openReports(tx, call, now, row, late) };
  });
