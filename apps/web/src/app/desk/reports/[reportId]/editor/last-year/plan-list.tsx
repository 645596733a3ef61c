"use client";

import { useTranslations } from "next-intl";
import { useEditorDesk } from "../desk-context.tsx";

/** What last year's report had planned, item by item, and what was said to have come of it. */
export function PlanList() {
  const t = useTranslations("manuscript.lastYear");
  const { view } = useEditorDesk();
  const items = view.checkContext?.lastPlan ?? [];
  if (items.length === 0) return null;
  return (
    <details className="border-b border-line">
      <summary className="min-h-8 cursor-pointer bg-quiet px-4 py-1.5 text-12 text-blue-link">
        {t("plan", {
          count: items.length,
          open: items.filter(({ outcome }) => outcome === null).length,
        })}
      </summary>
      <ol>
        {items.map(({ text, outcome }) => (
          <li key={text} className="flex items-start gap-2 border-t border-line px-4 py-2 text-13">
            <span className="min-w-0 flex-1">{text}</span>
            <span className="shrink-0 text-12 text-ink-2">{t(`outcome.${outcome ?? "open"}`)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
