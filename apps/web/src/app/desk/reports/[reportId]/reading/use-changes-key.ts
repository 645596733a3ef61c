"use client";

import { useEffect, useEffectEvent } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable], dialog, [role=dialog]") !== null;

/** D switches the changes on and off, anywhere but in a box. */
export function useChangesKey(enabled: boolean, toggle: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "d" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!typing(event.target)) toggle();
  });
  useEffect(() => {
    if (!enabled) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}
