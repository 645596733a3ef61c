import { campaign, campaignOrg } from "@nianbao/db/schema/campaign";
import { and, eq } from "@nianbao/db/sql";
import type { OrgKind } from "@nianbao/domain/org/org-kind";
import { may } from "@nianbao/domain/policy/may";
import type { Refusal } from "@nianbao/domain/refusal";
import {
  type CampaignCommand,
  campaignTransitions,
  missingForOpening,
} from "@nianbao/domain/workflow/campaign";
import { z } from "zod";
import { holdersOfBodies } from "../account/holders.ts";
import type { Call } from "../kernel/call.ts";
import { found, insist } from "../kernel/refused.ts";
import { campaignFacts, type CampaignRow } from "./lock-campaign.ts";
import { reportingBodies } from "./reporting-bodies.ts";

export const GetCampaign = z.object({ campaignId: z.uuid() });

export interface CampaignForEditing extends Omit<CampaignRow, "regionId" | "orgId" | "createdBy"> {
  /** Every active reporting body of the region, and whether the campaign asks it. */
  readonly bodies: readonly {
    readonly orgId: string;
    readonly kind: OrgKind;
    readonly fullName: string;
    readonly shortName: string;
    readonly asked: boolean;
    /** Somebody in it holds the drafter's role; without, nobody can write its report. */
    readonly hasDrafter: boolean;
  }[];
  /** What still stands in the way of opening; empty once it is open. */
  readonly missingForOpening: readonly Refusal[];
  /** The commands this person may give now. */
  readonly offers: readonly CampaignCommand[];
}

/** A campaign as its editor shows it; for the committee's office. */
export async function getCampaign(
  call: Call,
  input: z.infer<typeof GetCampaign>,
): Promise<CampaignForEditing> {
  const [row] = await call.db
    .select()
    .from(campaign)
    .where(and(eq(campaign.id, input.campaignId), eq(campaign.regionId, call.actor.regionId)));
  const { regionId, orgId: _home, createdBy: _author, ...shown } = found(row);
  insist(may(call.actor, "campaign.edit", found(row)));
  const named = await call.db
    .select({ orgId: campaignOrg.orgId })
    .from(campaignOrg)
    .where(eq(campaignOrg.campaignId, shown.id));
  const asked = new Set(named.map(({ orgId }) => orgId));
  const bodies = await reportingBodies(call.db, regionId);
  const holders = await holdersOfBodies(
    call.db,
    bodies.map(({ id }) => id),
    await call.clock(call.db),
  );
  const drafted = new Set(holders.filter(({ role }) => role === "drafter").map(({ orgId }) => orgId));
  return {
    ...shown,
    bodies: bodies.map((body) => ({
      orgId: body.id,
      kind: body.kind,
      fullName: body.fullName,
      shortName: body.shortName,
      asked: asked.has(body.id),
      hasDrafter: drafted.has(body.id),
    })),
    missingForOpening:
      shown.state === "draft" ? missingForOpening(await campaignFacts(call.db, found(row))) : [],
    offers: campaignTransitions
      .filter(
        ({ from, roles }) => from === shown.state && roles.some((role) => call.actor.roles.includes(role)),
      )
      .map(({ command }) => command),
  };
}
