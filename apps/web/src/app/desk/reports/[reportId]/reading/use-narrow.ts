"use client";

import { useSyncExternalStore } from "react";

const query = "(max-width: 39.99rem)";

const subscribe = (changed: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

/** Whether the screen is as narrow as a phone; false until the page has come up. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
