"use client";

import { bodyText } from "@nianbao/document/body";
import {
  type MarkedSentence,
  reuseOf,
  type Sentence,
  sentencesOf,
} from "@nianbao/domain/similarity/sentences";
import { useMemo } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import { pairSections } from "./pair-sections.ts";

/** A section of this year beside last year's report. */
export interface ReusedSection {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly MarkedSentence[];
  /** The share of its characters that were taken over, 0 to 1. */
  readonly share: number;
  /** The section of last year that it continues. */
  readonly past: { readonly heading: string; readonly text: string } | null;
}

/** What was taken over from the body's report before, sentence by sentence; null where there is none. */
export function useLastYear() {
  const { view, live } = useEditorDesk();
  const { previous } = view.checkContext ?? { previous: null };
  const { sections } = live.manuscript;
  return useMemo(() => {
    if (!previous) return null;
    const earlier: readonly Sentence[] = sentencesOf(previous.sections.map(({ text }) => text).join("\n"));
    const pairs = pairSections(sections, previous.sections);
    const all = sections.map((section): ReusedSection => {
      const text = bodyText(section.body);
      return { id: section.id, text, ...reuseOf(text, earlier), past: pairs.get(section) ?? null };
    });
    return {
      year: previous.year,
      earlier,
      sections: all,
      share: reuseOf(all.map(({ text }) => text).join("\n"), earlier).share,
    };
  }, [previous, sections]);
}
