import { campaign, campaignOrg } from "@nianbao/db/schema/campaign";
import { count, desc, eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import type { CampaignState } from "@nianbao/domain/workflow/states";
import type { Call } from "../kernel/call.ts";
import { insist } from "../kernel/refused.ts";

export interface CampaignSummary {
  readonly id: string;
  readonly reportYear: number;
  readonly state: CampaignState;
  readonly title: string;
  readonly submissionDue: Date;
  readonly publicationDue: Date;
  readonly openedAt: Date | null;
  readonly bodyCount: number;
  readonly version: number;
}

/** The campaigns of the actor's region, newest year first; for the committee's office. */
export async function listCampaigns(call: Call): Promise<CampaignSummary[]> {
  insist(may(call.actor, "report.progress", call.actor));
  return call.db
    .select({
      id: campaign.id,
      reportYear: campaign.reportYear,
      state: campaign.state,
      title: campaign.title,
      submissionDue: campaign.submissionDue,
      publicationDue: campaign.publicationDue,
      openedAt: campaign.openedAt,
      bodyCount: count(campaignOrg.orgId),
      version: campaign.version,
    })
    .from(campaign)
    .leftJoin(campaignOrg, eq(campaignOrg.campaignId, campaign.id))
    .where(eq(campaign.regionId, call.actor.regionId))
    .groupBy(campaign.id)
    .orderBy(desc(campaign.reportYear));
}
