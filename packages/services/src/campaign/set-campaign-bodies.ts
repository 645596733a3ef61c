import { campaign, campaignOrg } from "@nianbao/db/schema/campaign";
import { eq } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found } from "../kernel/refused.ts";
import { lockForEditing } from "./lock-campaign.ts";
import { reportingBodies } from "./reporting-bodies.ts";

export const SetCampaignBodies = z.object({
  campaignId: z.uuid(),
  version: z.number().int().positive(),
  orgIds: z.array(z.uuid()).max(10_000),
});

/** Says which bodies a draft campaign asks to report; the list replaces the one before. */
export const setCampaignBodies = (
  call: Call,
  input: z.infer<typeof SetCampaignBodies>,
): Promise<{ version: number; bodyCount: number }> =>
  inTransaction(call, async (tx, now) => {
    const row = await lockForEditing(tx, call.actor, input, "draft");
    const bodies = await reportingBodies(tx, row.regionId, input.orgIds);
    await tx.delete(campaignOrg).where(eq(campaignOrg.campaignId, row.id));
    if (bodies.length > 0) {
      await tx
        .insert(campaignOrg)
        .values(bodies.map((body) => ({ regionId: row.regionId, campaignId: row.id, orgId: body.id })));
    }
    const [written] = await tx
      .update(campaign)
      .set({ version: row.version + 1 })
      .where(eq(campaign.id, row.id))
      .returning({ version: campaign.version });
    await record(tx, call, now, {
      subjectType: "campaign",
      subjectId: row.id,
      command: "set_bodies",
      orgId: row.orgId,
      detail: { bodies: bodies.length },
    });
    return { ...found(written), bodyCount: bodies.length };
  });
