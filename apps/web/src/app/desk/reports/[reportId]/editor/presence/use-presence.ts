"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { AppRouter } from "@nianbao/api/root";
import type { inferRouterOutputs } from "@trpc/server";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { EditorRegistry } from "../registry.ts";

/** Somebody else who has this draft open, and where. */
export type Present = inferRouterOutputs<AppRouter>["report"]["presence"]["others"][number];

const beat = 15_000;
/** A person who walks through sections is told of once he stays. */
const settling = 800;
const nobody: readonly Present[] = [];

/** Says every 15 s in which section this page writes, and who else is where. Unreachable, nobody is known of. */
export function usePresence(editionId: string, editors: EditorRegistry): readonly Present[] {
  const client = useTRPCClient();
  const [tab] = useState(() => crypto.randomUUID());
  const [others, setOthers] = useState(nobody);
  const sectionId = useSyncExternalStore(editors.subscribe, editors.activeId, () => null);
  useEffect(() => {
    let gone = false;
    const tell = async () => {
      if (document.visibilityState === "hidden") return;
      const answer = await client.report.presence
        .mutate({ editionId, tab, sectionId })
        .catch(() => ({ others: nobody }));
      if (!gone) setOthers(answer.others);
    };
    const first = setTimeout(() => void tell(), settling);
    const timer = setInterval(() => void tell(), beat);
    return () => {
      gone = true;
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [client, editionId, tab, sectionId]);
  useEffect(() => {
    const leave = () => {
      client.report.presence.mutate({ editionId, tab, sectionId: null, leaving: true }).catch(() => nobody);
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [client, editionId, tab]);
  return others;
}

/** The names of the others in a section, each once. */
export const namesIn = (others: readonly Present[], sectionId: string | null): readonly string[] => [
  ...new Set(others.filter((other) => other.sectionId === sectionId).map(({ name }) => name)),
];
