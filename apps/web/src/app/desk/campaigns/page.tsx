import { found } from "@nianbao/app-kit/lib/found";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { EmptyState } from "@nianbao/ui/empty-state";
import { PageHeader } from "@nianbao/ui/page-header";
import { getTranslations } from "next-intl/server";
import { CampaignTable } from "./campaign-table.tsx";
import { CreateCampaign } from "./create-campaign.tsx";
import { proposedYear } from "./proposed-year.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("listTitle") };
}

/** The campaigns of the region, newest year first. */
export default async function Page() {
  const { api } = await requireSession("web");
  const [campaigns, t] = await Promise.all([found(api.campaign.list()), getTranslations("campaign")]);
  const taken = campaigns.map(({ reportYear }) => reportYear);
  const create = <CreateCampaign taken={taken} proposed={proposedYear(taken, new Date())} />;
  return (
    <div className="flex flex-col gap-3 p-6 max-sm:p-4">
      <PageHeader title={t("listTitle")} actions={campaigns.length > 0 ? create : undefined} />
      {campaigns.length > 0 ? (
        <CampaignTable campaigns={campaigns} />
      ) : (
        <EmptyState title={t("emptyTitle")} body={t("emptyBody")} action={create} />
      )}
    </div>
  );
}
