"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { DateInput } from "@nianbao/ui/date-input";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReportView } from "../../report-view.ts";
import { useMove } from "../use-move.ts";
import { PointItem } from "./point-item.tsx";

const sevenDays = 7 * 86_400_000;

/** Returns the report: the points that go out, a remark, the new due date. */
export function ReturnDialog({
  view,
  reason: begun,
  onClose,
}: {
  readonly view: ReportView;
  readonly reason: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations("review.committee");
  const common = useTranslations("common");
  const say = useRefusalText();
  const move = useMove(view);
  const [dueAt, setDueAt] = useState(`${formatIsoDay(new Date(view.now.getTime() + sevenDays))}T18:00`);
  const [reason, setReason] = useState(begun);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async () => {
    setPending(true);
    const answer = await move("return", { reason, dueAt: new Date(`${dueAt}:00+08:00`) });
    setPending(false);
    setRefusal(answer);
    if (answer === null) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("returnTitle", { body: view.report.orgShortName })}
      description={t("returnBody", { count: view.points.length })}
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          {dueAt === "" ? (
            <BlockedButton missing={[t("dueAt")]} side="left">
              {t("returnAct")}
            </BlockedButton>
          ) : (
            <Button variant="strong" pending={pending} onClick={() => void send()}>
              {t("returnAct")}
            </Button>
          )}
        </>
      }
    >
      <ol className="mb-3 max-h-60 overflow-auto border-t border-line">
        {view.points.map((point) => (
          <PointItem key={point.id} point={point} place="" />
        ))}
      </ol>
      <div className="flex flex-col gap-3">
        <Field label={t("dueAt")} hint={t("dueAtHint")} required>
          <DateInput time value={dueAt} onChange={(event) => setDueAt(event.target.value)} />
        </Field>
        <Field label={t("reason")}>
          <Textarea value={reason} maxLength={2_000} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
          {refusal ? say(refusal) : null}
        </p>
      </div>
    </Dialog>
  );
}
