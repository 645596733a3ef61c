"use client";

import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { BoardRow } from "./board-data.ts";
import { ExtendDialog } from "./extend-dialog.tsx";
import { mayBeExtended } from "./may-be-extended.ts";
import { useRemind } from "./use-remind.ts";

interface SelectionBarProps {
  readonly rows: readonly BoardRow[];
  readonly asOf: Date;
  readonly mayExtend: boolean;
  readonly onClear: () => void;
}

const strong = (number: ReactNode) => <b>{number}</b>;

/** What may be done with the selected bodies: remind them, grant an extension. */
export function SelectionBar({ rows, asOf, mayExtend, onClear }: SelectionBarProps) {
  const t = useTranslations("board");
  const common = useTranslations("common");
  const roles = useTranslations("role");
  const refusals = useTranslations("refusal");
  const locale = useLocale();
  const { remind, pending } = useRemind();
  const [extending, setExtending] = useState(false);
  const extendable = rows.filter(mayBeExtended);
  const separator = locale === "en" ? ", " : "、";
  const names = rows
    .slice(0, 5)
    .map((row) => row.shortName)
    .join(separator);
  const last = rows
    .flatMap((row) => row.lastRemindedAt ?? [])
    .toSorted((a, b) => b.getTime() - a.getTime())[0];

  return (
    <div className="sticky bottom-0 z-20 flex min-h-13.5 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line-2 bg-paper px-6 py-2 shadow-bar max-sm:px-4">
      <p className="min-w-0">
        {t.rich("selectedBodies", {
          count: rows.length,
          names: rows.length > 5 ? t("andMore", { names }) : names,
          n: strong,
        })}
      </p>
      <Button variant="link" onClick={onClear}>
        {common("clearSelection")}
      </Button>
      <div className="ml-auto flex flex-wrap items-center gap-2.5">
        <span className="text-12 text-ink-2">
          {last ? t("lastReminded", { time: formatShortTime(last, locale) }) : t("neverReminded")}
        </span>
        {!mayExtend ? (
          <BlockedButton
            side="left"
            size="decisive"
            missing={[refusals("role_required", { roles: roles("committee_lead") })]}
          >
            {t("extendAct")}
          </BlockedButton>
        ) : extendable.length === 0 ? (
          <BlockedButton side="left" size="decisive" missing={[t("extendNone")]}>
            {t("extendAct")}
          </BlockedButton>
        ) : (
          <Button size="decisive" onClick={() => setExtending(true)}>
            {t("extendAct")}
          </Button>
        )}
        <Button
          variant="primary"
          size="decisive"
          pending={pending}
          onClick={() => void remind(rows, onClear)}
        >
          {t("remind", { count: rows.length })}
        </Button>
      </div>
      {extending ? (
        <ExtendDialog rows={rows} asOf={asOf} onClose={() => setExtending(false)} onDone={onClear} />
      ) : null}
    </div>
  );
}
