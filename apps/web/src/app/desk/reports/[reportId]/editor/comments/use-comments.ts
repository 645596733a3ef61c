"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPC, useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { AppRouter } from "@nianbao/api/root";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "next-intl";
import type { MarkedPassage } from "./passage.ts";

/** A comment with its replies, as the server has it. */
export type Thread = inferRouterOutputs<AppRouter>["report"]["listComments"]["threads"][number];

export type Comments = ReturnType<typeof useComments>;

const refreshEvery = 30_000;
const none: readonly Thread[] = [];

/** The comments on an edition, asked for anew twice a minute, and what may be done with them. */
export function useComments(editionId: string, enabled = true) {
  const t = useTranslations("manuscript.comment");
  const act = useAct();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { data, status, refetch } = useQuery(
    trpc.report.listComments.queryOptions({ editionId }, { enabled, refetchInterval: refreshEvery }),
  );
  const run = async (change: () => Promise<unknown>, done: string): Promise<boolean> => {
    const refusal = await act(change, { done });
    await refetch();
    return refusal === null;
  };
  return {
    status: enabled ? status : ("pending" as const),
    threads: data?.threads ?? none,
    mayComment: data?.mayComment ?? false,
    refetch,
    /** All answer whether it was done; what was refused is told. */
    add: (
      { sectionId, quote, from, prefix, suffix }: MarkedPassage,
      text: string,
      replacement: string | null,
    ) =>
      run(
        () => client.report.addComment.mutate({ sectionId, quote, from, prefix, suffix, text, replacement }),
        t("added"),
      ),
    reply: ({ id }: Thread, text: string) =>
      run(() => client.report.replyToComment.mutate({ commentId: id, text }), t("replied")),
    resolve: ({ id, version }: Thread) =>
      run(() => client.report.resolveComment.mutate({ commentId: id, version }), t("resolved")),
    reopen: ({ id, version }: Thread) =>
      run(() => client.report.reopenComment.mutate({ commentId: id, version }), t("reopened")),
  };
}
