"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Finding } from "@nianbao/domain/checks/finding";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useToast } from "@nianbao/ui/toast";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "./desk-context.tsx";
import { sameFinding } from "./findings-match.ts";

const longestReason = 500;

/** Takes the written reason for leaving a warning as it is; whoever reviews the text reads it beside the finding. */
export function WaiveDialog({
  finding,
  title,
  onClose,
}: {
  readonly finding: Finding;
  /** What the finding says. */
  readonly title: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations("manuscript.waiver");
  const common = useTranslations("common");
  const act = useAct();
  const say = useRefusalText();
  const toast = useToast();
  const client = useTRPCClient();
  const { view, store } = useEditorDesk();
  const [reason, setReason] = useState("");
  const [pending, setPending] = useState(false);
  /** The server knows a passage by its hash, which it gives with the finding of what is saved. */
  const waiveSaved = async () => {
    let stands = true;
    const refusal = await act(async () => {
      const { findings } = await client.report.get.query({ reportId: view.report.id });
      const same = sameFinding(finding, findings);
      stands = same !== null;
      if (same)
        await client.report.waiveFinding.mutate({
          editionId: view.edition.id,
          rule: same.rule,
          passageHash: same.passageHash,
          reason: reason.trim(),
        });
    });
    if (refusal) return;
    toast.show(stands ? t("done") : say({ code: "finding_gone" }), { tone: stands ? "done" : "failed" });
    onClose();
  };
  const waive = async () => {
    setPending(true);
    if (await store.flushAll()) await waiveSaved();
    else toast.show(t("unsavedFirst"), { tone: "failed" });
    setPending(false);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("title")}
      description={title}
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          {reason.trim() === "" || reason.length > longestReason ? (
            <BlockedButton missing={[t("reason")]} side="left">
              {t("act")}
            </BlockedButton>
          ) : (
            <Button variant="strong" pending={pending} onClick={() => void waive()}>
              {t("act")}
            </Button>
          )}
        </>
      }
    >
      <Field label={t("reason")} hint={t("hint")} required>
        <Textarea
          rows={3}
          autoGrow
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
