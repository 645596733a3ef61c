"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useToast } from "@nianbao/ui/toast";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { refusalFrom } from "./lib/refusal.ts";

export interface ActOptions {
  /** One line that says what was done. */
  readonly done?: string;
  /** Shows the refusal itself; a toast says it only when the refreshed page may no longer hold that place. */
  readonly quiet?: boolean;
}

/** Refusals after which the page no longer shows what is so. */
const movedOn = new Set<Refusal["code"]>(["stale_version", "stale_revision", "wrong_state"]);

const answer = (waiting: (() => void)[]): void => {
  for (const resolve of waiting.splice(0)) resolve();
};

/** Asks for the page anew; the answer comes once the page shows it, or is no longer there. */
function useRefresh(): () => Promise<void> {
  const router = useRouter();
  const [refreshing, startRefreshing] = useTransition();
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (!refreshing) answer(waiting.current);
  }, [refreshing]);
  useEffect(() => {
    const { current } = waiting;
    return () => answer(current);
  }, []);
  return () =>
    new Promise((resolve) => {
      waiting.current.push(resolve);
      startRefreshing(() => router.refresh());
    });
}

/**
 * Gives a function that carries out a mutation: on success it ends when the page shows the new state, and a line
 * says so; on refusal the answer is the refusal in the user's words. Nothing typed is lost.
 */
export function useAct() {
  const toast = useToast();
  const refresh = useRefresh();
  const say = useRefusalText();
  return async (run: () => Promise<unknown>, options: ActOptions = {}): Promise<Refusal | null> => {
    try {
      await run();
    } catch (error) {
      const refusal = refusalFrom(error);
      const gone = movedOn.has(refusal.code);
      if (!options.quiet || gone) toast.show(say(refusal), { tone: "failed" });
      if (gone) await refresh();
      return refusal;
    }
    if (options.done) toast.show(options.done);
    await refresh();
    return null;
  };
}
