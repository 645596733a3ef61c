import { found } from "@nianbao/app-kit/lib/found";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { getTranslations } from "next-intl/server";
import { CampaignScreen } from "./campaign-screen.tsx";

interface Props {
  readonly params: Promise<{ readonly campaignId: string }>;
}

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("listTitle") };
}

/** One campaign: its editor while it is a draft, what was sent out afterwards. */
export default async function Page({ params }: Props) {
  const { session, api } = await requireSession("web");
  const { campaignId } = await params;
  const campaign = await found(api.campaign.get({ campaignId }));
  return <CampaignScreen campaign={campaign} lead={session.actor.roles.includes("committee_lead")} />;
}
