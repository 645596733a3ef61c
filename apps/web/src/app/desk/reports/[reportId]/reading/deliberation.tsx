"use client";

import { mayActOn } from "@nianbao/domain/policy/may-act-on";
import { formatDate } from "@nianbao/ui/lib/format";
import { SectionHeader } from "@nianbao/ui/page-header";
import { Button } from "@nianbao/ui/button";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { DeliberationDialog } from "./deliberation-dialog.tsx";
import type { ReadingProps } from "./reader.ts";

/** Whether this person keeps the record of the deliberation of this text, now. */
export const recordsDeliberation = ({ view, actor }: ReadingProps): boolean =>
  mayActOn(actor, "deliberation.record", { ...view.report, state: view.edition.state }) === null;

/** The collective deliberation on record, and for who keeps it the way to record it. */
export function Deliberation({ view, actor }: ReadingProps) {
  const t = useTranslations("review.deliberation");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { deliberation } = view.edition;
  const records = recordsDeliberation({ view, actor });
  return (
    <>
      <SectionHeader
        title={t("title")}
        actions={
          records ? (
            <Button size="small" onClick={() => setOpen(true)}>
              {t(deliberation ? "change" : "record")}
            </Button>
          ) : null
        }
      />
      {deliberation ? (
        <p className="mt-1 text-13">
          {t("line", { meeting: deliberation.meeting, conclusion: deliberation.conclusion })}
          <span className="block text-ink-2">
            {formatDate(`${deliberation.heldOn}T12:00:00+08:00`, locale)} {deliberation.minutesNumber}
          </span>
        </p>
      ) : (
        <p className="mt-1 text-13 text-ink-2">{t("none")}</p>
      )}
      <DeliberationDialog view={view} open={open} onOpenChange={setOpen} />
    </>
  );
}
