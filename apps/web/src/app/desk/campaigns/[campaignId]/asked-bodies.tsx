"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { reportingOrgKinds } from "@nianbao/domain/org/org-kind";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Card } from "@nianbao/ui/card";
import { Dialog } from "@nianbao/ui/dialog";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { BodyPicker } from "./body-picker.tsx";
import type { CampaignProps } from "./campaign-screen.tsx";
import { useCampaign } from "./use-campaign.ts";

/** The bodies of an opened campaign by kind; while it is open the lead may add others. */
export function AskedBodies({ campaign, lead }: CampaignProps) {
  const t = useTranslations("campaign");
  const roles = useTranslations("role");
  const kinds = useTranslations("orgKind");
  const [adding, setAdding] = useState(false);
  const asked = campaign.bodies.filter((body) => body.asked);
  const others = campaign.bodies.filter((body) => !body.asked);
  return (
    <Card
      title={t("asked", { count: asked.length })}
      aside={
        campaign.state !== "open" ? null : others.length === 0 ? (
          t("allAsked")
        ) : lead ? (
          <Button size="small" onClick={() => setAdding(true)}>
            {t("add")}
          </Button>
        ) : (
          <BlockedButton
            size="small"
            side="left"
            missing={[t("leadOnly", { role: roles("committee_lead") })]}
          >
            {t("add")}
          </BlockedButton>
        )
      }
    >
      <dl className="flex flex-col gap-2 p-3.5 text-13">
        {reportingOrgKinds.map((kind) => {
          const names = asked.filter((body) => body.kind === kind).map((body) => body.shortName);
          return names.length === 0 ? null : (
            <div key={kind} className="flex flex-wrap gap-x-3">
              <dt className="w-40 shrink-0 text-ink-2">
                {kinds(kind)} {names.length}
              </dt>
              <dd className="min-w-0 flex-1 basis-72">{names.join(t("separator"))}</dd>
            </div>
          );
        })}
      </dl>
      {adding ? <AddDialog campaign={campaign} lead={lead} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}

function AddDialog({ campaign, onClose }: CampaignProps & { readonly onClose: () => void }) {
  const t = useTranslations("campaign");
  const common = useTranslations("common");
  const say = useRefusalText();
  const does = useCampaign(campaign);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const add = async () => {
    setPending(true);
    const answer = await does.addBodies([...chosen]);
    setPending(false);
    setRefusal(answer);
    if (!answer) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("addTitle")}
      description={t("addBody")}
      wide
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          {chosen.size === 0 ? (
            <BlockedButton side="left" missing={[t("addNone")]}>
              {t("add")}
            </BlockedButton>
          ) : (
            <Button variant="primary" pending={pending} onClick={() => void add()}>
              {t("addAct", { count: chosen.size })}
            </Button>
          )}
        </>
      }
    >
      {refusal ? (
        <p role="alert" className="text-13 text-ochre">
          {say(refusal)}
        </p>
      ) : null}
      <BodyPicker
        bodies={campaign.bodies.filter((body) => !body.asked)}
        selected={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
