import type { Actor } from "../policy/actor.ts";
import type { Role } from "../policy/roles.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CampaignState } from "./states.ts";

export const campaignCommands = ["open", "close", "archive"] as const;
export type CampaignCommand = (typeof campaignCommands)[number];

export interface CampaignFacts {
  readonly id: string;
  readonly regionId: string;
  readonly state: CampaignState;
  readonly version: number;
  readonly noticeText: string;
  readonly bodyCount: number;
  readonly submissionDue: Date;
  readonly publicationDue: Date;
}

export interface CampaignTransition {
  readonly command: CampaignCommand;
  readonly from: CampaignState;
  readonly to: CampaignState;
  readonly roles: readonly Role[];
  readonly guards: readonly ((campaign: CampaignFacts) => Refusal | null)[];
}

const noticeWritten = (campaign: CampaignFacts): Refusal | null =>
  campaign.noticeText.trim() ? null : refuse("campaign_incomplete");
const hasBodies = (campaign: CampaignFacts): Refusal | null =>
  campaign.bodyCount > 0 ? null : refuse("campaign_without_bodies");
const datesInOrder = (campaign: CampaignFacts): Refusal | null =>
  campaign.submissionDue < campaign.publicationDue ? null : refuse("due_dates_out_of_order");

export const campaignTransitions: readonly CampaignTransition[] = [
  {
    command: "open",
    from: "draft",
    to: "open",
    roles: ["committee_lead"],
    guards: [noticeWritten, hasBodies, datesInOrder],
  },
  { command: "close", from: "open", to: "closed", roles: ["committee_lead"], guards: [] },
  { command: "archive", from: "closed", to: "archived", roles: ["committee_lead"], guards: [] },
];

export type CampaignDecision =
  | { readonly ok: true; readonly from: CampaignState; readonly to: CampaignState }
  | { readonly ok: false; readonly refusal: Refusal };

/** Answers whether this person may move this campaign now. Another region's is `not_found`. */
export function decideCampaign(
  campaign: CampaignFacts,
  command: CampaignCommand,
  actor: Actor,
  version: number,
): CampaignDecision {
  const no = (refusal: Refusal): CampaignDecision => ({ ok: false, refusal });
  if (campaign.regionId !== actor.regionId) return no(refuse("not_found"));
  const row = campaignTransitions.find((candidate) => candidate.command === command);
  if (!row?.roles.some((role) => actor.roles.includes(role))) {
    return no(refuse("role_required", { roles: row?.roles ?? [] }));
  }
  if (campaign.version !== version) return no(refuse("stale_version"));
  if (row.from !== campaign.state) return no(refuse("wrong_state", { state: campaign.state }));
  const refusal = row.guards.map((guard) => guard(campaign)).find((answer) => answer !== null);
  return refusal ? no(refusal) : { ok: true, from: row.from, to: row.to };
}

/** The guards of opening, each as something still missing; for the campaign editor. */
export const missingForOpening = (campaign: CampaignFacts): readonly Refusal[] =>
  campaignTransitions
    .filter((row) => row.command === "open")
    .flatMap((row) => row.guards.flatMap((guard) => guard(campaign) ?? []));
