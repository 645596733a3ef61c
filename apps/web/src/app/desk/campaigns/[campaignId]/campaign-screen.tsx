"use client";

import type { CampaignView } from "../campaign-data.ts";
import { CampaignEditor } from "./campaign-editor.tsx";
import { OpenedCampaign } from "./opened-campaign.tsx";

export interface CampaignProps {
  readonly campaign: CampaignView;
  /** Whether this person is the committee's lead, who alone opens, closes and archives. */
  readonly lead: boolean;
}

export function CampaignScreen(props: CampaignProps) {
  return props.campaign.state === "draft" ? <CampaignEditor {...props} /> : <OpenedCampaign {...props} />;
}
