"use client";

import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import type { SectionName } from "../section-names.ts";
import { type NumberInText, useLinkNumber } from "./use-link-number.ts";

/** The numbers of the text without a source, each with what it seems to count: registered as proposed in one step. */
export function TypedList({
  numbers,
  names,
  onEdit,
}: {
  readonly numbers: readonly NumberInText[];
  readonly names: ReadonlyMap<string, SectionName>;
  /** Opens the proposal to be changed before it is registered. */
  readonly onEdit: (number: NumberInText) => void;
}) {
  const t = useTranslations("manuscript.fact");
  const { goToText } = useEditorDesk();
  const { link } = useLinkNumber();
  const [shown, setShown] = useState(false);
  const [pending, setPending] = useState<string | null>(null);
  if (numbers.length === 0) return null;
  return (
    <section aria-label={t("typedTitle")}>
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        className="block min-h-8 w-full border-b border-ochre-line bg-ochre-1 px-4 text-left text-13 text-ochre hover:underline max-sm:min-h-11"
      >
        {t("typed", { count: numbers.length })}
      </button>
      {shown ? (
        <ul>
          {numbers.map((number) => {
            const key = `${number.sectionId} ${number.from}`;
            const ready = number.label !== "" && number.readsAlike;
            return (
              <li key={key} className="border-b border-line px-4 py-2">
                <p className="flex gap-3 text-13">
                  <span className="min-w-0 flex-1 truncate">{number.label || t("unlabelled")}</span>
                  <b className="whitespace-nowrap">{number.text}</b>
                </p>
                <p className="truncate text-12 text-ink-2">
                  {[number.indicatorCode, names.get(number.sectionId)?.full].filter(Boolean).join(" · ")}
                </p>
                <div className="mt-1 flex items-center gap-3">
                  {ready ? (
                    <Button
                      size="small"
                      pending={pending === key}
                      onClick={() => {
                        setPending(key);
                        void link(number).finally(() => setPending(null));
                      }}
                    >
                      {t("link")}
                    </Button>
                  ) : null}
                  <button
                    type="button"
                    className={buttonClass(ready ? "link" : "outline", "small")}
                    onClick={() => onEdit(number)}
                  >
                    {ready ? t("linkChanged") : t("linkFill")}
                  </button>
                  <button
                    type="button"
                    className={buttonClass("link", "small")}
                    onClick={() => goToText(number.sectionId, number.from, number.to)}
                  >
                    {t("show")}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}
