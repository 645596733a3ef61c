import { found } from "@nianbao/app-kit/lib/found";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { buttonClass } from "@nianbao/ui/button-class";
import { EmptyState } from "@nianbao/ui/empty-state";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Board } from "./board.tsx";

interface Props {
  readonly searchParams: Promise<{ readonly year?: string }>;
}

export async function generateMetadata() {
  return { title: (await getTranslations("nav"))("board") };
}

/** Where every body of a campaign stands; the newest opened campaign unless another year is asked for. */
export default async function Page({ searchParams }: Props) {
  const { session, api } = await requireSession("web");
  const { year } = await searchParams;
  const t = await getTranslations("board");
  const opened = (await found(api.campaign.list())).filter(({ state }) => state !== "draft");
  const campaign = opened.find(({ reportYear }) => String(reportYear) === year) ?? opened[0];
  if (!campaign) {
    return (
      <div className="p-6">
        <EmptyState
          title={t("noCampaignTitle")}
          body={t("noCampaignBody")}
          action={
            <Link href="/desk/campaigns" className={buttonClass("primary")}>
              {t("goToCampaigns")}
            </Link>
          }
        />
      </div>
    );
  }
  return (
    <Board
      key={campaign.id}
      board={await found(api.campaign.board({ campaignId: campaign.id }))}
      years={opened.map(({ reportYear }) => reportYear)}
      mayExtend={session.actor.roles.includes("committee_lead")}
    />
  );
}
