"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Sends the text back; the reason goes with it in the same act. */
export function SendBackDialog({
  open,
  onOpenChange,
  to,
  onSendBack,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly to: string;
  readonly onSendBack: (reason: string) => Promise<Refusal | null>;
}) {
  const t = useTranslations("signoff");
  const common = useTranslations("common");
  const say = useRefusalText();
  const [reason, setReason] = useState("");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async () => {
    setPending(true);
    const answer = await onSendBack(reason.trim());
    setPending(false);
    setRefusal(answer);
    if (answer === null) onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("sendBackTitle", { name: to })}
      description={t("sendBackBody")}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{common("cancel")}</Button>
          {reason.trim() === "" ? (
            <BlockedButton missing={[t("reason")]} side="left">
              {t("sendBack")}
            </BlockedButton>
          ) : (
            <Button variant="strong" pending={pending} onClick={() => void send()}>
              {t("sendBack")}
            </Button>
          )}
        </>
      }
    >
      <Field label={t("reason")} error={refusal ? say(refusal) : undefined} required>
        <Textarea value={reason} maxLength={2_000} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  );
}
