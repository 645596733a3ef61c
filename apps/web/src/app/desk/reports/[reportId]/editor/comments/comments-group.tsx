"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useToast } from "@nianbao/ui/toast";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import type { SectionName } from "../section-names.ts";
import { CommentForm } from "./comment-form.tsx";
import { ThreadList } from "./thread-list.tsx";
import type { Thread } from "./use-comments.ts";

/** The remarks on the draft beside the paper; a suggestion goes into the text in one step. */
export function CommentsGroup({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations("manuscript.comment");
  const act = useAct();
  const toast = useToast();
  const client = useTRPCClient();
  const { view, store, comments, goToText, goToSection } = useEditorDesk();
  const { passage, selected } = comments;
  const nameOf = (sectionId: string) => names.get(sectionId)?.full ?? t("goneSection");
  useEffect(() => {
    if (selected) document.getElementById(`thread-${selected}`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const isEditable = (id: string) => view.sections.find((row) => row.id === id)?.editable ?? false;

  /** True once what is on the screen stands on the server. */
  const isSaved = async (sectionId: string): Promise<boolean> => {
    if (!isEditable(sectionId)) return true;
    await store.flush(sectionId);
    const saved = store.snapshot().get(sectionId)?.phase.kind === "saved";
    if (!saved) toast.show(t("unsavedFirst"), { tone: "failed" });
    return saved;
  };
  const accept = async (thread: Thread) => {
    if (!(await isSaved(thread.sectionId))) return;
    const baseVersion = store.snapshot().get(thread.sectionId)?.version;
    if (baseVersion === undefined) return;
    let saved = false;
    const refusal = await act(async () => {
      const answer = await client.report.acceptSuggestion.mutate({
        commentId: thread.id,
        version: thread.version,
        baseVersion,
      });
      saved = answer.saved;
    });
    await comments.refetch();
    if (!refusal) toast.show(t(saved ? "accepted" : "changedMeanwhile"), { tone: saved ? "done" : "failed" });
  };
  const show = (thread: Thread) => {
    const place = comments.placeOf(thread);
    comments.select(thread.id);
    if (place) goToText(thread.sectionId, place.from, place.to);
    else goToSection(thread.sectionId);
  };
  return (
    <section aria-label={t("title")}>
      {passage ? (
        <CommentForm
          key={`${passage.sectionId} ${passage.from} ${passage.quote}`}
          passage={passage}
          place={nameOf(passage.sectionId)}
          onAdd={async (text, replacement) =>
            (await isSaved(passage.sectionId)) && comments.add(passage, text, replacement)
          }
          onCancel={comments.drop}
        />
      ) : null}
      <ThreadList
        comments={comments}
        selected={selected}
        placeOf={(thread) => nameOf(thread.sectionId)}
        isGone={comments.isGone}
        onShow={show}
        acceptOf={(thread) => (isEditable(thread.sectionId) ? () => accept(thread) : null)}
        empty={passage ? null : <p className="px-4 py-3 text-13 text-ink-2">{t("none")}</p>}
      />
    </section>
  );
}
