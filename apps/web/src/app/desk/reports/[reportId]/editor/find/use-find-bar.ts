"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { EditorRegistry } from "../registry.ts";
import type { FindRequest } from "./find-bar.tsx";

const longestSelection = 50;

/** Whether a layer lies over the page: then the browser's own search is meant. */
const isCovered = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Opens and closes the bar for finding; Ctrl+F and Ctrl+H ask for it with what is selected in the text. */
export function useFindBar(editors: EditorRegistry) {
  const [asked, setAsked] = useState<FindRequest | null>(null);
  const [last, setLast] = useState("");
  const open = (replace: boolean) => {
    const editor = editors.active();
    const selected = editor?.state.doc.textBetween(
      editor.state.selection.from,
      editor.state.selection.to,
      "\n",
      (leaf) => String(leaf.attrs["text"]),
    );
    const usable = selected && selected.length <= longestSelection && !selected.includes("\n");
    setAsked({ words: usable ? selected : last, replace });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const replace = key === "h" && event.ctrlKey;
    if ((key !== "f" && !replace) || event.shiftKey || isCovered()) return;
    event.preventDefault();
    open(replace);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return {
    asked,
    open,
    close: (words: string) => {
      setLast(words);
      setAsked(null);
    },
  };
}
