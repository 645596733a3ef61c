"use client";

import { type RefObject, useEffect, useState } from "react";

/** A passage of the paper: its words and the section it stands in. */
export interface Passage {
  readonly sectionId: string;
  readonly quote: string;
  /** What stands right before the words in their section. */
  readonly before: string;
}

const longestQuote = 300;
const contextLength = 40;

function textBefore(section: HTMLElement, selection: Selection): string {
  const range = document.createRange();
  const start = selection.getRangeAt(0);
  range.setStart(section, 0);
  range.setEnd(start.startContainer, start.startOffset);
  return range.toString().slice(-contextLength);
}

function passageIn(desk: HTMLElement): Passage | null {
  const selection = window.getSelection();
  const quote = selection?.toString().replace(/\s+/gu, " ").trim() ?? "";
  const node = selection?.anchorNode;
  if (!selection || selection.isCollapsed || !node || !desk.contains(node) || quote === "") return null;
  const element = node instanceof Element ? node : node.parentElement;
  const section = element?.closest<HTMLElement>(".pp-section");
  return section?.contains(selection.getRangeAt(0).startContainer)
    ? {
        sectionId: section.id.replace(/^section-/u, ""),
        quote: Array.from(quote).slice(0, longestQuote).join(""),
        before: textBefore(section, selection),
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
