"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Card } from "@nianbao/ui/card";
import { Dialog } from "@nianbao/ui/dialog";
import { Notice } from "@nianbao/ui/notice";
import { HeadLine } from "@nianbao/ui/page-header";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { BodyPicker } from "./body-picker.tsx";
import { draftOf, missingIn, sameBodies, sameTexts } from "./campaign-draft.ts";
import type { CampaignProps } from "./campaign-screen.tsx";
import { DueFields } from "./due-fields.tsx";
import { NoDrafterNotice } from "./no-drafter-notice.tsx";
import { NoticeFields } from "./notice-fields.tsx";
import { useCampaign } from "./use-campaign.ts";

/** Writes a draft campaign: notice, due days, bodies; the lead opens it from here. */
export function CampaignEditor({ campaign, lead }: CampaignProps) {
  const t = useTranslations("campaign");
  const common = useTranslations("common");
  const roles = useTranslations("role");
  const states = useTranslations("state.campaign");
  const say = useRefusalText();
  const does = useCampaign(campaign);
  const [draft, setDraft] = useState(() => draftOf(campaign));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, setPending] = useState(false);
  const [asking, setAsking] = useState(false);
  const changed = !sameTexts(draft, does.saved) || !sameBodies(draft, does.saved);
  const unwritable = [
    ...(draft.title.trim() ? [] : [t("titleMissing")]),
    ...(draft.submissionDay && draft.publicationDay ? [] : [t("dueMissing")]),
  ];
  const missing = [...unwritable, ...missingIn(campaign, draft).map(say)];
  const chosen = campaign.bodies.filter(({ orgId }) => draft.orgIds.has(orgId));

  const run = async (what: () => Promise<Refusal | null>) => {
    setPending(true);
    setRefusal(await what());
    setPending(false);
    setAsking(false);
  };
  return (
    <>
      <HeadLine
        back={{ href: "/desk/campaigns", label: t("listTitle") }}
        title={t("title", { year: campaign.reportYear })}
        className="sticky top-0 z-10"
        actions={
          <>
            {changed ? (
              <span role="status" className="text-13 text-ochre">
                {t("unsaved")}
              </span>
            ) : null}
            {unwritable.length > 0 ? (
              <BlockedButton side="left" missing={unwritable}>
                {t("save")}
              </BlockedButton>
            ) : (
              <Button
                variant={lead ? "outline" : "primary"}
                pending={pending}
                onClick={() => void run(() => does.save(draft))}
              >
                {t("save")}
              </Button>
            )}
            {!lead ? (
              <BlockedButton side="left" missing={[t("leadOnly", { role: roles("committee_lead") })]}>
                {t("open")}
              </BlockedButton>
            ) : missing.length > 0 ? (
              <BlockedButton side="left" missing={missing}>
                {t("open")}
              </BlockedButton>
            ) : (
              <Button variant="primary" pending={pending} onClick={() => setAsking(true)}>
                {t("open")}
              </Button>
            )}
          </>
        }
      >
        <span className="text-13 text-ink-2">{states(campaign.state)}</span>
      </HeadLine>
      <div className="flex flex-col gap-3.5 p-6 max-sm:p-4">
        {refusal ? (
          <Notice>
            <p role="alert">{say(refusal)}</p>
          </Notice>
        ) : null}
        <NoDrafterNotice bodies={chosen} />
        <div className="grid items-start gap-3.5 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <Card title={t("notice")}>
            <NoticeFields draft={draft} onChange={setDraft} />
          </Card>
          <Card title={t("dues")}>
            <DueFields draft={draft} reportYear={campaign.reportYear} onChange={setDraft} />
          </Card>
        </div>
        <Card
          title={t("bodies")}
          aside={t("bodiesSelected", { count: draft.orgIds.size, total: campaign.bodies.length })}
        >
          <BodyPicker
            bodies={campaign.bodies}
            selected={draft.orgIds}
            onChange={(orgIds) => setDraft({ ...draft, orgIds })}
          />
        </Card>
      </div>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t("openTitle", { year: campaign.reportYear })}
        description={t("openBody", { count: draft.orgIds.size })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
            <Button variant="primary" pending={pending} onClick={() => void run(() => does.open(draft))}>
              {t("openAct")}
            </Button>
          </>
        }
      >
        <NoDrafterNotice bodies={chosen} />
      </Dialog>
    </>
  );
}
