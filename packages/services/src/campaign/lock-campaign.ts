import type { Executor, Transaction } from "@nianbao/db/client";
import { campaign, campaignOrg } from "@nianbao/db/schema/campaign";
import { and, eq } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import { may } from "@nianbao/domain/policy/may";
import type { CampaignFacts } from "@nianbao/domain/workflow/campaign";
import type { CampaignState } from "@nianbao/domain/workflow/states";
import { found, insist, reject } from "../kernel/refused.ts";
import { type ReportingBody, reportingBodies } from "./reporting-bodies.ts";

export type CampaignRow = typeof campaign.$inferSelect;

/** Holds a campaign of the actor's region until the transaction ends. Another region's is `not_found`. */
export async function lockCampaign(tx: Transaction, actor: Actor, campaignId: string): Promise<CampaignRow> {
  const [row] = await tx
    .select()
    .from(campaign)
    .where(and(eq(campaign.id, campaignId), eq(campaign.regionId, actor.regionId)))
    .for("update");
  return found(row);
}

/** Holds a campaign for a change of what it says: allowed by the policy, as the person saw it, in that state. */
export async function lockForEditing(
  tx: Transaction,
  actor: Actor,
  input: { readonly campaignId: string; readonly version: number },
  state: CampaignState,
): Promise<CampaignRow> {
  const row = await lockCampaign(tx, actor, input.campaignId);
  insist(may(actor, "campaign.edit", row));
  if (row.version !== input.version) reject("stale_version");
  if (row.state !== state) reject("wrong_state", { state: row.state });
  return row;
}

/** The bodies a campaign asks to report, without those closed down since they were named. */
export async function askedBodies(tx: Executor, row: CampaignRow): Promise<ReportingBody[]> {
  const named = await tx
    .select({ orgId: campaignOrg.orgId })
    .from(campaignOrg)
    .where(eq(campaignOrg.campaignId, row.id));
  const asked = new Set(named.map(({ orgId }) => orgId));
  return (await reportingBodies(tx, row.regionId)).filter((body) => asked.has(body.id));
}

/** What the rules about campaigns decide on. */
export const campaignFacts = async (tx: Executor, row: CampaignRow): Promise<CampaignFacts> => ({
  ...row,
  bodyCount: (await askedBodies(tx, row)).length,
});
