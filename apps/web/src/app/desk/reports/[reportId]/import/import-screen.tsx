"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { refusalFrom } from "@nianbao/app-kit/lib/refusal";
import type { ImportProposal } from "@nianbao/document/import/proposal";
import { maxImportCharacters } from "@nianbao/document/limits";
import type { Refusal } from "@nianbao/domain/refusal";
import { Button } from "@nianbao/ui/button";
import { Card } from "@nianbao/ui/card";
import { Field } from "@nianbao/ui/field";
import { Notice } from "@nianbao/ui/notice";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ConfirmImport } from "./confirm-import.tsx";
import { upload } from "./upload.ts";

export interface ImportTarget {
  readonly editionId: string;
  readonly version: number;
  /** What the draft has now, for what the imported text does not say. */
  readonly title: string;
  readonly addressee: string;
  readonly cc: readonly string[];
  readonly back: string;
}

/** Takes a pasted text or a file, and shows what it was understood as before anything changes. */
export function ImportScreen(target: ImportTarget) {
  const t = useTranslations("editor.import");
  const say = useRefusalText();
  const client = useTRPCClient();
  const fileId = useId();
  const [text, setText] = useState("");
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [proposal, setProposal] = useState<ImportProposal | null>(null);

  const read = async (reader: () => Promise<ImportProposal | Refusal>) => {
    setReading(true);
    setRefusal(null);
    const answer = await reader();
    setReading(false);
    if ("code" in answer) setRefusal(answer);
    else setProposal(answer);
  };
  const readText = () =>
    read(async () => {
      try {
        return await client.report.proposeTextImport.mutate({ text });
      } catch (error) {
        return refusalFrom(error);
      }
    });
  const readFile = (file: File) =>
    read(async () => {
      const answer = await upload(file);
      return answer.ok ? answer.proposal : answer.refusal;
    });

  if (proposal)
    return <ConfirmImport proposal={proposal} target={target} onAgain={() => setProposal(null)} />;
  return (
    <div className="mx-auto flex max-w-page flex-col gap-4">
      <div role="alert" className="empty:hidden">
        {refusal ? <Notice>{say(refusal)}</Notice> : null}
      </div>
      <Card title={t("upload")} className="pb-3.5">
        <div className="flex flex-wrap items-center gap-4 px-3.5 pt-3">
          <label
            htmlFor={fileId}
            className="inline-flex h-8 items-center rounded border border-line-3 bg-paper px-3.5 focus-within:shadow-focus hover:bg-quiet max-sm:h-11"
          >
            {reading ? t("reading") : t("choose")}
            <input
              id={fileId}
              type="file"
              accept=".docx,.doc,.wps,.txt"
              className="sr-only"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = "";
                if (file && !reading) void readFile(file);
              }}
            />
          </label>
          <span className="text-13 text-ink-2">{t("uploadHint")}</span>
        </div>
      </Card>
      <Card title={t("paste")} className="pb-3.5">
        <div className="px-3.5 pt-3">
          <Field label={t("paste")} hint={t("pasteHint")}>
            <Textarea
              rows={14}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onPaste={(event) => {
                if (event.clipboardData.getData("text/plain").length <= maxImportCharacters) return;
                event.preventDefault();
                setRefusal({ code: "text_too_long" });
              }}
            />
          </Field>
          {text.trim() === "" ? null : (
            <Button variant="primary" className="mt-3" pending={reading} onClick={() => void readText()}>
              {reading ? t("reading") : t("propose")}
            </Button>
          )}
        </div>
      </Card>
    </div>
  );
}
