"use client";

import { type RefObject, useEffect } from "react";
import type { Thread } from "../editor/comments/use-comments.ts";
import { rangeOf } from "./show-passage.ts";

const highlight = "remarks";

/** Draws the passages of open remarks on the paper, over the text and without changing it. */
export function useDrawnComments(
  desk: RefObject<HTMLElement | null>,
  threads: readonly Thread[],
  drawn: string,
) {
  useEffect(() => {
    if (!("highlights" in CSS) || drawn === "" || !desk.current) return;
    const ranges = threads.flatMap(({ state, sectionId, quote }) => {
      const section = document.getElementById(`section-${sectionId}`);
      const range = state === "open" && quote !== "" && section ? rangeOf(section, quote) : null;
      return range ? [range] : [];
    });
    CSS.highlights.set(highlight, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(highlight);
    };
  }, [desk, threads, drawn]);
}
