"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { DateInput } from "@nianbao/ui/date-input";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

export interface ReasonDialogProps {
  readonly title: string;
  readonly description: ReactNode;
  /** The verb of the deciding button. */
  readonly act: string;
  readonly variant: "primary" | "strong";
  /** The name of the box; no box when absent. */
  readonly label?: string;
  readonly hint?: string;
  /** Asks for a day and time as well, as 2026-01-05T10:30. */
  readonly time?: { readonly label: string; readonly hint: string; readonly initial: string };
  readonly onAct: (reason: string, time: string) => Promise<Refusal | null>;
  readonly onClose: () => void;
}

/** An act that needs words, or a time, or only a second thought; the refusal is shown in it. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, description, act, variant, label, hint, time, onAct, onClose } = props;
  const common = useTranslations("common");
  const say = useRefusalText();
  const [reason, setReason] = useState("");
  const [at, setAt] = useState(time?.initial ?? "");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const missing = [
    ...(time && at === "" ? [time.label] : []),
    ...(label && reason.trim() === "" ? [label] : []),
  ];
  const decide = async () => {
    setPending(true);
    const answer = await onAct(reason.trim(), at);
    setPending(false);
    setRefusal(answer);
    if (answer === null) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          {missing.length > 0 ? (
            <BlockedButton missing={missing} side="left">
              {act}
            </BlockedButton>
          ) : (
            <Button variant={variant} pending={pending} onClick={() => void decide()}>
              {act}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {time ? (
          <Field label={time.label} hint={time.hint} required>
            <DateInput time value={at} onChange={(event) => setAt(event.target.value)} />
          </Field>
        ) : null}
        {label ? (
          <Field label={label} hint={hint} required>
            <Textarea value={reason} maxLength={2_000} onChange={(event) => setReason(event.target.value)} />
          </Field>
        ) : null}
        <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
          {refusal ? say(refusal) : null}
        </p>
      </div>
    </Dialog>
  );
}
