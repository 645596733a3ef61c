"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Refusal } from "@nianbao/domain/refusal";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { TextInput } from "@nianbao/ui/text-input";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Makes the draft of a year's campaign with every reporting body in it, and opens its editor. */
export function CreateCampaign({
  taken,
  proposed,
}: {
  /** Years that have a campaign already. */
  readonly taken: readonly number[];
  readonly proposed: number;
}) {
  const t = useTranslations("campaign");
  const common = useTranslations("common");
  const say = useRefusalText();
  const client = useTRPCClient();
  const act = useAct();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [year, setYear] = useState(String(proposed));
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const create = async () => {
    const reportYear = Number(year);
    if (!/^20\d\d$/.test(year)) return setRefusal({ code: "input_invalid" });
    if (taken.includes(reportYear)) return setRefusal({ code: "campaign_year_taken" });
    setPending(true);
    const answer = await act(
      async () => {
        const { id } = await client.campaign.create.mutate({ reportYear });
        router.push(`/desk/campaigns/${id}`);
      },
      { quiet: true },
    );
    setPending(false);
    setRefusal(answer);
  };
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {t("create")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("createTitle")}
        description={t("createBody")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
            <Button variant="primary" pending={pending} onClick={() => void create()}>
              {t("createAct")}
            </Button>
          </>
        }
      >
        <Field
          label={t("reportYear")}
          hint={t("reportYearHint")}
          error={refusal ? say(refusal) : undefined}
          required
        >
          <TextInput
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={({ target }) => setYear(target.value)}
            className="max-w-28"
          />
        </Field>
      </Dialog>
    </>
  );
}
