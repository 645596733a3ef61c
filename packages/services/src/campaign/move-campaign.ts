import { campaign } from "@nianbao/db/schema/campaign";
import { and, eq } from "@nianbao/db/sql";
import { campaignCommands, decideCampaign } from "@nianbao/domain/workflow/campaign";
import type { CampaignState } from "@nianbao/domain/workflow/states";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, Refused } from "../kernel/refused.ts";
import { askedBodies, campaignFacts, lockCampaign } from "./lock-campaign.ts";
import { type OpenedReports, openReports } from "./open-reports.ts";

export const MoveCampaign = z.object({
  campaignId: z.uuid(),
  command: z.enum(campaignCommands),
  version: z.number().int().positive(),
});

export interface MovedCampaign {
  readonly campaignId: string;
  readonly state: CampaignState;
  readonly version: number;
  /** What opening made; null for every other command. */
  readonly opened: OpenedReports | null;
}

/** The one verb behind every transition of a campaign. Opening gives each of its bodies a report. */
export const moveCampaign = (call: Call, input: z.infer<typeof MoveCampaign>): Promise<MovedCampaign> =>
  inTransaction(call, async (tx, now) => {
    const row = await lockCampaign(tx, call.actor, input.campaignId);
    const facts = await campaignFacts(tx, row);
    const decision = decideCampaign(facts, input.command, call.actor, input.version);
    if (!decision.ok) throw new Refused(decision.refusal);
    const opening = input.command === "open";
    const [written] = await tx
      .update(campaign)
      .set({ state: decision.to, version: row.version + 1, ...(opening ? { openedAt: now } : {}) })
      .where(and(eq(campaign.id, row.id), eq(campaign.version, row.version)))
      .returning({ version: campaign.version });
    await record(tx, call, now, {
      subjectType: "campaign",
      subjectId: row.id,
      command: input.command,
      from: decision.from,
      to: decision.to,
      orgId: row.orgId,
      detail: { reportYear: row.reportYear, bodies: facts.bodyCount },
    });
    return {
      campaignId: row.id,
      state: decision.to,
      version: found(written).version,
      opened: opening ? await openReports(tx, call, now, row, await askedBodies(tx, row)) : null,
    };
  });
