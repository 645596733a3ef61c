import type { AppRouter } from "@nianbao/api/root";
import type { inferRouterOutputs } from "@trpc/server";

type Campaigns = inferRouterOutputs<AppRouter>["campaign"];

export type CampaignSummary = Campaigns["list"][number];
export type CampaignView = Campaigns["get"];
export type CampaignBody = CampaignView["bodies"][number];
