"use client";

import { indicatorByCode } from "@nianbao/domain/indicators/catalogue";
import type { Indicator } from "@nianbao/domain/indicators/indicator";
import { searchIndicators } from "@nianbao/domain/indicators/search";
import { buttonClass } from "@nianbao/ui/button-class";
import { useTranslations } from "next-intl";

const shown = 4;

/** The measure of the catalogue that a figure is a value of: proposed by what is typed as its name. */
export function IndicatorChoice({
  code,
  typed,
  onChoose,
}: {
  readonly code: string | null;
  readonly typed: string;
  /** Null for a figure of no measure. */
  readonly onChoose: (indicator: Indicator | null) => void;
}) {
  const t = useTranslations("manuscript.fact");
  const chosen = code === null ? null : indicatorByCode(code);
  if (code !== null)
    return (
      <p className="flex flex-wrap items-center gap-x-3 text-13">
        <span>{t("indicator", { code, name: chosen?.label ?? "" })}</span>
        <button type="button" className={buttonClass("link", "small")} onClick={() => onChoose(null)}>
          {t("noIndicator")}
        </button>
      </p>
    );
  const found = typed.trim() === "" ? [] : searchIndicators(typed).slice(0, shown);
  if (found.length === 0) return <p className="text-12 text-ink-2">{t("indicatorHint")}</p>;
  return (
    <ul aria-label={t("indicators")} className="rounded border border-line-2">
      {found.map((indicator) => (
        <li key={indicator.code} className="border-b border-line last:border-0">
          <button
            type="button"
            onClick={() => onChoose(indicator)}
            className="flex min-h-7 w-full items-center gap-2 px-2 text-left text-13 hover:bg-blue-1 max-sm:min-h-11"
          >
            <span className="w-18 shrink-0 text-12 text-ink-2">{indicator.code}</span>
            <span className="min-w-0 flex-1 truncate">{indicator.label}</span>
            <span className="text-12 text-ink-2">{indicator.units[0] ?? ""}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
