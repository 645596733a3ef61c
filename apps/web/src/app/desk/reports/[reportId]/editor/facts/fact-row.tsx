"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formatFigure } from "@nianbao/document/figure";
import type { Fact } from "@nianbao/document/manuscript";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { cx } from "@nianbao/ui/lib/cx";
import { formatShort } from "@nianbao/ui/lib/format";
import { Check } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { LastYear } from "./last-year-value.tsx";

interface FactRowProps {
  readonly fact: Fact;
  /** What the sections that show it are called. */
  readonly places: readonly string[];
  /** Puts it at the cursor; null while the cursor is in no text of this person's. */
  readonly onInsert: (() => void) | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One figure of the ledger: value and last year's, who supplied it, whether somebody has confirmed it. */
export function FactRow({ fact, places, onInsert, onEdit, onRemove }: FactRowProps) {
  const t = useTranslations();
  const locale = useLocale();
  const act = useAct();
  const client = useTRPCClient();
  const { view, openFact } = useEditorDesk();
  const [pending, setPending] = useState(false);
  const details = view.facts.find((row) => row.id === fact.id);
  const mayWrite = view.sections.some((each) => each.editable);
  const here = fact.id === openFact;
  const division = view.divisions.find((each) => each.id === details?.divisionId)?.name;
  const supplier = [division, details?.suppliedBy].filter(Boolean).join(" ");
  const confirm = async () => {
    if (!details) return;
    setPending(true);
    await act(() => client.report.confirmFact.mutate({ factId: fact.id, version: details.version }), {
      done: t("manuscript.fact.confirmed"),
    });
    setPending(false);
  };
  const link = buttonClass("link", "small");
  return (
    <li
      id={`fact-${fact.id}`}
      aria-current={here ? "true" : undefined}
      className={cx(
        "border-b border-l-3 border-b-line py-2 pr-4 pl-3.25",
        here ? "border-l-blue bg-blue-1" : "border-l-transparent",
      )}
    >
      <p className="flex gap-3">
        <span className="min-w-0 flex-1">
          {fact.label}
          {fact.indicatorCode ? <span className="ml-2 text-12 text-ink-2">{fact.indicatorCode}</span> : null}
        </span>
        <b className="whitespace-nowrap">{formatFigure(fact)}</b>
      </p>
      {details?.lastYear ? <LastYear fact={fact} before={details.lastYear} /> : null}
      <p className="text-12 text-ink-2">
        {[
          supplier && t("manuscript.fact.suppliedBy", { who: supplier }),
          fact.period,
          fact.denominator && t("manuscript.fact.of", { value: fact.denominator }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="text-12 text-ink-2">
        {places.length > 0
          ? t("editor.fact.usedIn", { sections: places.join(t("common.missingSeparator")) })
          : t("editor.fact.unused")}
      </p>
      {details?.confirmedBy && details.confirmedAt ? (
        <p className="flex items-center gap-1 text-12 text-blue">
          <Check aria-hidden className="size-3.5" />
          {t("manuscript.fact.confirmedBy", {
            name: details.confirmedBy,
            date: formatShort(details.confirmedAt, locale),
          })}
        </p>
      ) : null}
      <div className="mt-1 flex flex-wrap items-center gap-x-3">
        {details ? (
          <EvidenceList
            reportId={view.report.id}
            factId={fact.id}
            label={fact.label}
            files={details.evidence}
            mayChange={mayWrite}
          />
        ) : null}
        {mayWrite ? (
          <>
            {onInsert ? (
              <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={onInsert}>
                {t("editor.fact.insert")}
              </Button>
            ) : null}
            <button type="button" className={link} onClick={onEdit}>
              {t("common.edit")}
            </button>
            {view.mayArrange ? (
              <>
                {details && !details.confirmedBy ? (
                  <button type="button" className={link} aria-busy={pending} onClick={() => void confirm()}>
                    {t("manuscript.fact.confirm")}
                  </button>
                ) : null}
                <button type="button" className={link} onClick={onRemove}>
                  {t("editor.fact.remove")}
                </button>
              </>
            ) : null}
          </>
        ) : null}
      </div>
    </li>
  );
}
