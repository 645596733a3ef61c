"use client";

import { formatFigure } from "@nianbao/document/figure";
import type { Fact } from "@nianbao/document/manuscript";
import { EmptyState } from "@nianbao/ui/empty-state";
import { useTranslations } from "next-intl";

/** The figures of the text with their values as they are frozen. */
export function FactsPanel({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useTranslations("review");
  if (facts.length === 0)
    return (
      <div className="p-3">
        <EmptyState title={t("noFacts")} body={t("noFactsBody")} />
      </div>
    );
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.id} className="flex items-baseline gap-3 border-b border-line px-4 py-1.5 text-13">
          <dt className="min-w-0 flex-1">
            {fact.label}
            {fact.period ? <span className="ml-2 text-12 text-ink-2">{fact.period}</span> : null}
          </dt>
          <dd className="font-bold whitespace-nowrap">{formatFigure(fact)}</dd>
        </div>
      ))}
    </dl>
  );
}
