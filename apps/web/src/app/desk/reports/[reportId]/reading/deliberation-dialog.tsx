"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Refusal } from "@nianbao/domain/refusal";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { DateInput } from "@nianbao/ui/date-input";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReportView } from "../report-view.ts";

/** The form on which the office records what the party group meeting concluded. */
export function DeliberationDialog({
  view,
  open,
  onOpenChange,
}: {
  readonly view: ReportView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("review.deliberation");
  const common = useTranslations("common");
  const say = useRefusalText();
  const act = useAct();
  const client = useTRPCClient();
  const known = view.edition.deliberation;
  const [form, setForm] = useState({
    meeting: known?.meeting ?? "",
    heldOn: known?.heldOn ?? formatIsoDay(view.now),
    minutesNumber: known?.minutesNumber ?? "",
    conclusion: known?.conclusion ?? "",
  });
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = (key: keyof typeof form) => (event: { target: { value: string } }) =>
    setForm({ ...form, [key]: event.target.value });
  const missing = (["meeting", "heldOn", "conclusion"] as const).filter((key) => form[key].trim() === "");

  const save = async () => {
    setPending(true);
    const answer = await act(
      () =>
        client.report.recordDeliberation.mutate({
          editionId: view.edition.id,
          version: view.edition.version,
          ...form,
        }),
      { done: t("done"), quiet: true },
    );
    setPending(false);
    setRefusal(answer);
    if (answer === null) onOpenChange(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("record")}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{common("cancel")}</Button>
          {missing.length > 0 ? (
            <BlockedButton missing={missing.map((key) => t(key))} side="left">
              {t("record")}
            </BlockedButton>
          ) : (
            <Button variant="primary" pending={pending} onClick={() => void save()}>
              {t("record")}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Field label={t("meeting")} hint={t("meetingHint")} required>
          <TextInput value={form.meeting} maxLength={100} onChange={set("meeting")} />
        </Field>
        <div className="flex flex-wrap gap-4">
          <Field label={t("heldOn")} required>
            <DateInput value={form.heldOn} max={formatIsoDay(view.now)} onChange={set("heldOn")} />
          </Field>
          <Field label={t("minutes")} className="min-w-0 flex-1">
            <TextInput value={form.minutesNumber} maxLength={60} onChange={set("minutesNumber")} />
          </Field>
        </div>
        <Field label={t("conclusion")} hint={t("conclusionHint")} required>
          <TextInput value={form.conclusion} maxLength={200} onChange={set("conclusion")} />
        </Field>
        <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
          {refusal ? say(refusal) : null}
        </p>
      </div>
    </Dialog>
  );
}
