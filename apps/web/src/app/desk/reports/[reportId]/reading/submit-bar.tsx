"use client";

import { ActionBar } from "@nianbao/ui/action-bar";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReportView } from "../report-view.ts";
import { SubmitDialog } from "./submit-dialog.tsx";
import { useMove } from "./use-move.ts";

/** The way from signing to the committee: number, date, off it goes. */
export function SubmitBar({
  view,
  offers,
}: {
  readonly view: ReportView;
  readonly offers: ReportView["offers"];
}) {
  const t = useTranslations("review.submit");
  const [open, setOpen] = useState(false);
  const move = useMove(view);
  return (
    <>
      <ActionBar
        offers={offers}
        labels={{ submit: t("open") }}
        onAct={(command) => {
          if (command !== "submit") return move(command);
          setOpen(true);
          return Promise.resolve(null);
        }}
      />
      <SubmitDialog view={view} open={open} onOpenChange={setOpen} />
    </>
  );
}
