"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { bodyText, type Body } from "@nianbao/document/body";
import type { Fact } from "@nianbao/document/manuscript";
import { useToast } from "@nianbao/ui/toast";
import { useTranslations } from "next-intl";
import { useEditorDesk } from "../desk-context.tsx";
import { rangeAt } from "../text-place.ts";
import { insertFigure } from "./figures.ts";
import type { TypedNumber } from "./typed-numbers.ts";

/** A typed number and the section it stands in. */
export interface NumberInText extends TypedNumber {
  readonly sectionId: string;
}

/** Turns typed numbers into figures: puts a fact in a number's place, or makes the proposed fact at once. */
export function useLinkNumber() {
  const t = useTranslations("manuscript.fact");
  const act = useAct();
  const toast = useToast();
  const client = useTRPCClient();
  const { view, editors } = useEditorDesk();

  /** Puts the figure of a fact where the number stands; false when the text has changed there. */
  const replace = (number: NumberInText, fact: Fact): boolean => {
    const editor = editors.get(number.sectionId);
    const text = editor ? bodyText(editor.getJSON() as Body) : "";
    if (!editor?.isEditable || text.slice(number.from, number.to) !== number.text) {
      toast.show(t("numberMoved"), { tone: "failed" });
      return false;
    }
    editor.commands.setTextSelection(rangeAt(editor.state.doc, number.from, number.to));
    return insertFigure(editor, fact);
  };
  return {
    replace,
    /** Registers the proposal and links the number to it, in one step. */
    link: async (number: NumberInText): Promise<void> => {
      const { label, value, unit, approx, indicatorCode } = number;
      await act(
        async () => {
          const { id } = await client.report.saveFact.mutate({
            editionId: view.edition.id,
            label,
            value,
            unit,
            approximation: approx,
            indicatorCode,
          });
          replace(number, { id, label, value, unit, approx, indicatorCode, denominator: null, period: null });
        },
        { done: t("linked") },
      );
    },
  };
}
