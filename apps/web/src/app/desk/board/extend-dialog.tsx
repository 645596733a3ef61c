"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { startOfDay } from "@nianbao/domain/calendar/statutory";
import type { Refusal } from "@nianbao/domain/refusal";
import { Button } from "@nianbao/ui/button";
import { DateInput } from "@nianbao/ui/date-input";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { BoardRow } from "./board-data.ts";
import { mayBeExtended } from "./may-be-extended.ts";

const day = 86_400_000;

interface ExtendDialogProps {
  readonly rows: readonly BoardRow[];
  readonly asOf: Date;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Grants the selected bodies one later day, with one reason; each grant is an act and a record of its own. */
export function ExtendDialog({ rows, asOf, onClose, onDone }: ExtendDialogProps) {
  const t = useTranslations("board");
  const common = useTranslations("common");
  const say = useRefusalText();
  const separator = useLocale() === "en" ? ", " : "、";
  const client = useTRPCClient();
  const act = useAct();
  const router = useRouter();
  const extendable = rows.filter(mayBeExtended);
  const others = rows.filter((row) => !mayBeExtended(row));
  const latest = Math.max(asOf.getTime(), ...extendable.map((row) => row.dueAt.getTime()));
  const [until, setUntil] = useState(formatIsoDay(new Date(latest + 7 * day)));
  const [reason, setReason] = useState("");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const names = (list: readonly BoardRow[]) => list.map((row) => row.shortName).join(separator);
  const firstLate = until ? new Date(startOfDay(until).getTime() + day) : null;

  const grant = async () => {
    if (!firstLate || firstLate.getTime() <= latest) return setRefusal({ code: "due_date_required" });
    if (!reason.trim()) return setRefusal({ code: "reason_required" });
    setPending(true);
    const answer = await act(
      async () => {
        for (const row of extendable) {
          await client.campaign.extend.mutate({
            reportId: row.reportId,
            version: row.version,
            until: firstLate,
            reason,
          });
        }
      },
      { quiet: true, done: t("extended", { count: extendable.length }) },
    );
    setPending(false);
    if (answer) {
      router.refresh();
      return setRefusal(answer);
    }
    onClose();
    onDone();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("extendTitle", { count: extendable.length })}
      description={t("extendBody", { names: names(extendable) })}
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" pending={pending} onClick={() => void grant()}>
            {t("extendSubmit")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {others.length > 0 ? (
          <p className="text-13 text-ink-2">{t("extendNot", { names: names(others) })}</p>
        ) : null}
        <Field
          label={t("until")}
          required
          error={refusal?.code === "due_date_required" ? t("untilLater") : undefined}
        >
          <DateInput
            value={until}
            min={formatIsoDay(new Date(latest))}
            onChange={({ target }) => setUntil(target.value)}
          />
        </Field>
        <Field
          label={t("reason")}
          hint={t("reasonHint")}
          required
          error={refusal?.code === "reason_required" ? say(refusal) : undefined}
        >
          <Textarea maxLength={1_000} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
        {refusal && refusal.code !== "due_date_required" && refusal.code !== "reason_required" ? (
          <p role="alert" className="text-13 text-ochre">
            {say(refusal)}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
