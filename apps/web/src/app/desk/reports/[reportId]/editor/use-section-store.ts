"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { refusalFrom } from "@nianbao/app-kit/lib/refusal";
import type { Body } from "@nianbao/document/body";
import { validateBody } from "@nianbao/document/validate-body";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { ReportView } from "../report-view.ts";
import { localCopies } from "./local-copies.ts";
import type { SaveAnswer, SectionPorts, StoredSection } from "./section-state.ts";
import { createSectionStore, type SectionStore } from "./section-store.ts";

/** The sections of a draft as the server has them, in the order of the report. */
export function storedSections(view: ReportView): StoredSection[] {
  return view.manuscript.sections.flatMap(({ id, heading, body }) => {
    const row = view.sections.find((each) => each.id === id);
    return row
      ? [
          {
            id,
            heading,
            body,
            version: row.version,
            updatedAt: row.updatedAt,
            updatedBy: row.updatedBy ?? "",
          },
        ]
      : [];
  });
}

type Client = ReturnType<typeof useTRPCClient>;

const validBody = (body: unknown): Body | null => {
  const answer = validateBody(body);
  return answer.ok ? answer.body : null;
};

const sendWith =
  (client: Client): SectionPorts["send"] =>
  async (sectionId, baseVersion, { heading, body }): Promise<SaveAnswer> => {
    if (!navigator.onLine) return { kind: "unreachable" };
    try {
      const answer = await client.report.saveSection.mutate({ sectionId, baseVersion, heading, body });
      if (answer.saved) return { kind: "saved", version: answer.version, updatedAt: answer.updatedAt };
      const theirs = validBody(answer.current.body);
      return theirs
        ? { kind: "conflict", current: { ...answer.current, body: theirs } }
        : { kind: "refused", refusal: { code: "document_invalid" } };
    } catch (error) {
      const refusal = refusalFrom(error);
      if (refusal.code === "unavailable" || refusal.code === "too_many_requests")
        return { kind: "unreachable" };
      return refusal.code === "sign_in_required" ? { kind: "signed_out" } : { kind: "refused", refusal };
    }
  };

const browserCopies = (accountId: string): Pick<SectionPorts, "keep" | "kept"> =>
  typeof window === "undefined"
    ? { keep: () => false, kept: () => null }
    : localCopies(window.localStorage, accountId);

/** The store of a draft's sections, tied to the page: restores, sends on return, and asks before words are lost. */
export function useSectionStore(view: ReportView, accountId: string): SectionStore {
  const client = useTRPCClient();
  const [store] = useState(() =>
    createSectionStore(storedSections(view), { send: sendWith(client), ...browserCopies(accountId) }),
  );
  useEffect(() => store.receive(storedSections(view)), [store, view]);
  useEffect(() => {
    store.restore();
    store.resume();
    const resume = () => store.resume();
    const hide = () => {
      if (document.visibilityState === "hidden") void store.flushAll();
      else store.resume();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if ([...store.snapshot().values()].some((state) => !state.safe)) event.preventDefault();
    };
    window.addEventListener("online", resume);
    window.addEventListener("focus", resume);
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("online", resume);
      window.removeEventListener("focus", resume);
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("beforeunload", ask);
      void store.flushAll();
      store.close();
    };
  }, [store]);
  return store;
}

/** The states of all sections, as they change. */
export const useSectionStates = (store: SectionStore) =>
  useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);

/** The state of one section; null when the section has been removed. */
export function useSectionState(store: SectionStore, id: string) {
  const one = () => store.snapshot().get(id) ?? null;
  return useSyncExternalStore(store.subscribe, one, one);
}

const listenToNetwork = (listener: () => void) => {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
};

/** Whether this browser has a network at all. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    listenToNetwork,
    () => navigator.onLine,
    () => true,
  );
