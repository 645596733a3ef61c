"use client";

import { SeverityTag } from "./point-severity.tsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReportView } from "../../report-view.ts";

/** One point: what is asked, of which passage, and what was answered. */
export function PointItem({
  point,
  place,
  withAnswer = false,
  actions,
}: {
  readonly point: ReportView["points"][number];
  readonly place: string;
  readonly withAnswer?: boolean;
  readonly actions?: ReactNode;
}) {
  const t = useTranslations("review.point");
  return (
    <li className="border-b border-line px-4 py-2.5">
      <p className="flex items-start gap-2.5">
        <SeverityTag severity={point.severity} />
        <span className="min-w-0 flex-1 break-words">{point.text}</span>
      </p>
      {point.quote ? (
        <blockquote className="mt-1 border-l-3 border-line-2 pl-2 text-12 text-ink-2">
          {point.quote}
        </blockquote>
      ) : null}
      {place ? <p className="mt-0.5 text-12 text-ink-2">{place}</p> : null}
      {withAnswer ? (
        <p className="mt-1 border-l-3 border-blue bg-blue-1 px-2 py-1 text-13">
          {point.answer ? t("answered", { answer: point.answer }) : t("unanswered")}
        </p>
      ) : null}
      {actions ? <div className="mt-1 flex gap-3">{actions}</div> : null}
    </li>
  );
}
