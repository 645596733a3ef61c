"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import type { CampaignCommand } from "@nianbao/domain/workflow/campaign";
import type { CampaignState } from "@nianbao/domain/workflow/states";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { Card } from "@nianbao/ui/card";
import { Dialog } from "@nianbao/ui/dialog";
import { KeyValue } from "@nianbao/ui/key-value";
import { formatDate, formatDateTime } from "@nianbao/ui/lib/format";
import { HeadLine } from "@nianbao/ui/page-header";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { lastDayOf } from "../due-days.ts";
import { AskedBodies } from "./asked-bodies.tsx";
import type { CampaignProps } from "./campaign-screen.tsx";
import { NoDrafterNotice } from "./no-drafter-notice.tsx";
import { useCampaign } from "./use-campaign.ts";

type Ending = Exclude<CampaignCommand, "open">;
const next: Readonly<Partial<Record<CampaignState, Ending>>> = { open: "close", closed: "archive" };

/** What was sent out, to whom, and how the campaign goes on: closed, then archived. */
export function OpenedCampaign({ campaign, lead }: CampaignProps) {
  const t = useTranslations("campaign");
  const states = useTranslations("state.campaign");
  const locale = useLocale();
  const asked = campaign.bodies.filter((body) => body.asked);
  const command = next[campaign.state];
  return (
    <>
      <HeadLine
        back={{ href: "/desk/campaigns", label: t("listTitle") }}
        title={t("title", { year: campaign.reportYear })}
        className="sticky top-0 z-10"
        actions={
          <>
            {command ? <EndingButton campaign={campaign} lead={lead} command={command} /> : null}
            <Link href={`/desk/board?year=${campaign.reportYear}`} className={buttonClass("primary")}>
              {t("progress")}
            </Link>
          </>
        }
      >
        <span className="text-13 text-ink-2">{states(campaign.state)}</span>
      </HeadLine>
      <div className="flex flex-col gap-3.5 p-6 max-sm:p-4">
        {campaign.state === "open" ? <NoDrafterNotice bodies={asked} /> : null}
        <div className="grid items-start gap-3.5 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <Card title={t("notice")}>
            <div className="p-3.5">
              <p className="font-bold">{campaign.title}</p>
              <p className="text-13 text-ink-2">{campaign.noticeNumber}</p>
              <p className="mt-2 whitespace-pre-wrap">{campaign.noticeText}</p>
              {campaign.contact ? (
                <p className="mt-2 text-13 text-ink-2">
                  {t("contact")} {campaign.contact}
                </p>
              ) : null}
            </div>
          </Card>
          <Card title={t("dues")}>
            <div className="p-3.5">
              <KeyValue
                items={[
                  { key: t("submissionDue"), value: formatDate(lastDayOf(campaign.submissionDue), locale) },
                  {
                    key: t("publicationDue"),
                    value: formatDate(lastDayOf(campaign.publicationDue), locale),
                  },
                  {
                    key: t("openedAt"),
                    value: campaign.openedAt ? formatDateTime(campaign.openedAt, locale) : t("notOpened"),
                  },
                ]}
              />
            </div>
          </Card>
        </div>
        <AskedBodies campaign={campaign} lead={lead} />
      </div>
    </>
  );
}

const words = {
  close: ["close", "closeTitle", "closeBody"],
  archive: ["archive", "archiveTitle", "archiveBody"],
} as const satisfies Record<Ending, readonly string[]>;

function EndingButton({ campaign, lead, command }: CampaignProps & { readonly command: Ending }) {
  const t = useTranslations("campaign");
  const common = useTranslations("common");
  const roles = useTranslations("role");
  const say = useRefusalText();
  const does = useCampaign(campaign);
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [verb, title, body] = words[command];
  if (!lead) {
    return (
      <BlockedButton side="left" missing={[t("leadOnly", { role: roles("committee_lead") })]}>
        {t(verb)}
      </BlockedButton>
    );
  }
  const decide = async () => {
    setPending(true);
    const answer = await does.move(command);
    setPending(false);
    setRefusal(answer);
    if (!answer) setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t(verb)}</Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t(title, { year: campaign.reportYear })}
        description={t(body)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
            <Button variant="strong" pending={pending} onClick={() => void decide()}>
              {t(verb)}
            </Button>
          </>
        }
      >
        {refusal ? (
          <p role="alert" className="text-13 text-ochre">
            {say(refusal)}
          </p>
        ) : null}
      </Dialog>
    </>
  );
}
