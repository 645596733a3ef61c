"use client";

import type { ReactNode } from "react";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReportView } from "../report-view.ts";

/** The reason that was given for leaving a warning as it is, by whom and when. */
export function WaiverNote({
  waiver,
  action,
}: {
  readonly waiver: NonNullable<ReportView["findings"][number]["waiver"]>;
  /** Takes it back, for whoever may. */
  readonly action?: ReactNode;
}) {
  const t = useTranslations("manuscript.waiver");
  const locale = useLocale();
  return (
    <div className="mt-1 border-l-2 border-line-2 pl-2 text-12">
      <p>{waiver.reason}</p>
      <p className="flex items-center gap-3 text-ink-2">
        {t("by", { name: waiver.author, time: formatShortTime(waiver.createdAt, locale) })}
        {action}
      </p>
    </div>
  );
}
