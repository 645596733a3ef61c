"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPC, useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useToast } from "@nianbao/ui/toast";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEditorDesk } from "../desk-context.tsx";

/** Gives a function that brings a kept text of a section back on top of what stands; true when it did. */
export function useRestore() {
  const t = useTranslations("manuscript.history");
  const act = useAct();
  const toast = useToast();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { store } = useEditorDesk();
  return async (sectionId: string, number: number): Promise<boolean> => {
    await store.flush(sectionId);
    const state = store.snapshot().get(sectionId);
    if (state && state.phase.kind !== "saved") {
      toast.show(t("unsavedFirst"), { tone: "failed" });
      return false;
    }
    let saved = false;
    const refusal = await act(async () => {
      const answer = await client.report.restoreSectionVersion.mutate({
        sectionId,
        number,
        baseVersion: state?.version ?? null,
      });
      saved = answer.saved;
    });
    await queries.invalidateQueries(trpc.report.listSectionVersions.queryFilter());
    await queries.invalidateQueries(trpc.report.listRemovedSections.queryFilter());
    if (refusal) return false;
    toast.show(saved ? t("restored") : t("changedMeanwhile"), { tone: saved ? "done" : "failed" });
    return saved;
  };
}
