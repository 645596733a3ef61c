"use client";

import { formatFigure } from "@nianbao/document/figure";
import { approximations, type Fact } from "@nianbao/document/manuscript";
import { useTranslations } from "next-intl";
import { changeSince } from "./change-since.ts";

/** 上年 79条（+10.1%） */
export function LastYear({
  fact,
  before,
}: {
  readonly fact: Pick<Fact, "value" | "unit">;
  readonly before: { readonly value: string; readonly unit: string; readonly approx: string };
}) {
  const t = useTranslations("manuscript.fact");
  const change = changeSince(fact, before);
  const approx = approximations.find((each) => each === before.approx) ?? "exact";
  return (
    <p className="text-12 text-ink-2">
      {t("lastYear", { value: formatFigure({ ...before, approx }) })}
      {change ? (
        <b className="ml-1 font-normal text-ink">{t(`change.${change.kind}`, { amount: change.amount })}</b>
      ) : null}
    </p>
  );
}
