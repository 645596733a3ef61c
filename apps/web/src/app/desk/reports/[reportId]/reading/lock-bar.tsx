"use client";

import { Button } from "@nianbao/ui/button";
import { Lock } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useStepName } from "../step-name.ts";
import { recordsDeliberation } from "./deliberation.tsx";
import { DeliberationDialog } from "./deliberation-dialog.tsx";
import { currentStep, namesOf, type ReadingProps } from "./reader.ts";

/** Why nothing can be changed here, and who can; with what this person may still do under it. */
export function LockBar({ view, actor, children }: ReadingProps & { readonly children?: ReactNode }) {
  const t = useTranslations("review");
  const stepName = useStepName();
  const { edition, editions, publication } = view;
  const step = currentStep(view);
  const newest = editions[0];
  const [recording, setRecording] = useState(false);
  const toRecord = edition.deliberation === null && recordsDeliberation({ view, actor });
  const names =
    edition.state === "awaiting_signature"
      ? view.principals.map((principal) => principal.name)
      : namesOf(view, step?.role ?? "drafter");
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line-2 bg-paper px-4 py-2.5 text-13 shadow-bar">
        <Lock aria-hidden className="size-4 shrink-0 text-ink-2" />
        <span className="min-w-0 flex-1">
          {newest && newest.id !== edition.id
            ? t("earlierEdition")
            : t(`lock.${edition.state}`, {
                step: step ? stepName(step.key) : "",
                people: names.join("、") || t("nobody"),
              })}
        </span>
        {newest && newest.id !== edition.id ? (
          <Link href="?" className="text-blue-link hover:underline">
            {t("newest")}
          </Link>
        ) : null}
        {toRecord ? (
          <Button size="small" onClick={() => setRecording(true)}>
            {t("deliberation.record")}
          </Button>
        ) : null}
        {publication ? (
          <Link href={`/desk/publications/${publication.id}`} className="text-blue-link hover:underline">
            {t("signedNote.disclosure")}
          </Link>
        ) : null}
      </div>
      {children}
      {toRecord ? <DeliberationDialog view={view} open={recording} onOpenChange={setRecording} /> : null}
    </>
  );
}
