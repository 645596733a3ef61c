"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Refusal } from "@nianbao/domain/refusal";
import type { CampaignCommand } from "@nianbao/domain/workflow/campaign";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CampaignView } from "../campaign-data.ts";
import { type CampaignDraft, draftOf, sameBodies, sameTexts, textsOf } from "./campaign-draft.ts";

const done = { open: "opened", close: "closed", archive: "archived" } as const satisfies Record<
  CampaignCommand,
  string
>;

/** What this person wrote last: known here before the page has been read again. */
interface Written {
  readonly version: number;
  readonly draft: CampaignDraft;
}

/** What the committee does with a campaign; each answers the refusal or null. */
export function useCampaign(campaign: CampaignView) {
  const client = useTRPCClient();
  const act = useAct();
  const t = useTranslations("campaign");
  const count = campaign.bodies.filter(({ asked }) => asked).length;
  const [written, setWritten] = useState<Written | null>(null);
  const { version: base, draft: saved } =
    written && written.version >= campaign.version
      ? written
      : { version: campaign.version, draft: draftOf(campaign) };

  /** Writes what has changed; answers the version afterwards. */
  const write = async (draft: CampaignDraft): Promise<number> => {
    const texts = textsOf(draft);
    let version = base;
    if (texts && !sameTexts(draft, saved)) {
      ({ version } = await client.campaign.update.mutate({ campaignId: campaign.id, version, ...texts }));
    }
    if (!sameBodies(draft, saved)) {
      ({ version } = await client.campaign.setBodies.mutate({
        campaignId: campaign.id,
        version,
        orgIds: [...draft.orgIds],
      }));
    }
    setWritten({ version, draft });
    return version;
  };
  return {
    /** What the server holds. */
    saved,
    save: (draft: CampaignDraft): Promise<Refusal | null> =>
      act(() => write(draft), { quiet: true, done: t("saved") }),
    open: (draft: CampaignDraft): Promise<Refusal | null> =>
      act(
        async () =>
          client.campaign.move.mutate({
            campaignId: campaign.id,
            command: "open",
            version: await write(draft),
          }),
        { quiet: true, done: t("opened", { count: draft.orgIds.size }) },
      ),
    move: (command: Exclude<CampaignCommand, "open">): Promise<Refusal | null> =>
      act(
        () => client.campaign.move.mutate({ campaignId: campaign.id, command, version: campaign.version }),
        { quiet: true, done: t(done[command], { count }) },
      ),
    addBodies: (orgIds: readonly string[]): Promise<Refusal | null> =>
      act(
        () =>
          client.campaign.addBodies.mutate({
            campaignId: campaign.id,
            version: campaign.version,
            orgIds: [...orgIds],
          }),
        { quiet: true, done: t("added", { count: orgIds.length }) },
      ),
  };
}
