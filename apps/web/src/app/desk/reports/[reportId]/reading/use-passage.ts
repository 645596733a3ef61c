"use client";

import { type RefObject, useEffect, useState } from "react";

/** A passage of the paper: its words and the section it stands in. */
export interface Passage {
  readonly sectionId: string;
  readonly quote: string;
}

const longestQuote = 300;

function passageIn(desk: HTMLElement): Passage | null {
  const selection = window.getSelection();
  const quote = selection?.toString().replace(/\s+/gu, " ").trim() ?? "";
  const node = selection?.anchorNode;
  if (!selection || selection.isCollapsed || !node || !desk.contains(node) || quote === "") return null;
  const element = node instanceof Element ? node : node.parentElement;
  const section = element?.closest<HTMLElement>(".pp-section");
  return section
    ? {
        sectionId: section.id.replace(/^section-/u, ""),
        quote: Array.from(quote).slice(0, longestQuote).join(""),
      }
    : null;
}

/** What is selected on the paper. The last selection stays while the person goes on to the form beside it. */
export function usePassage(desk: RefObject<HTMLElement | null>): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null);
  useEffect(() => {
    const read = () => {
      const found = desk.current && passageIn(desk.current);
      if (found) setPassage(found);
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [desk]);
  return passage;
}
