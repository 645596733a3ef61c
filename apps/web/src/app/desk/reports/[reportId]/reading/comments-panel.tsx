"use client";

import { bodyText } from "@nianbao/document/body";
import { Button } from "@nianbao/ui/button";
import { useToast } from "@nianbao/ui/toast";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CommentForm } from "../editor/comments/comment-form.tsx";
import { type MarkedPassage, passageOfWords } from "../editor/comments/passage.ts";
import { ThreadList } from "../editor/comments/thread-list.tsx";
import type { Comments, Thread } from "../editor/comments/use-comments.ts";
import { useSectionNames } from "../editor/section-names.ts";
import type { ReportView } from "../report-view.ts";
import { showPassage } from "./show-passage.ts";
import type { Passage } from "./use-passage.ts";

/** The remarks on a text that is read: they are written on what is selected on the paper. */
export function CommentsPanel({
  view,
  comments,
  passage,
}: {
  readonly view: ReportView;
  readonly comments: Comments;
  /** What is selected on the paper. */
  readonly passage: Passage | null;
}) {
  const t = useTranslations("manuscript.comment");
  const toast = useToast();
  const names = useSectionNames(view.manuscript);
  const [marked, setMarked] = useState<MarkedPassage | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const nameOf = (sectionId: string) => names.get(sectionId)?.full ?? t("goneSection");
  const start = () => {
    const section = view.manuscript.sections.find(({ id }) => id === passage?.sectionId);
    const found =
      passage && section
        ? passageOfWords(section.id, bodyText(section.body), passage.quote, passage.before)
        : null;
    if (found) setMarked(found);
    else toast.show(t("notInText"), { tone: "failed" });
  };
  const show = (thread: Thread) => {
    setSelected(thread.id);
    showPassage(thread.sectionId, thread.quote);
  };
  return (
    <div>
      {comments.mayComment && passage && !marked ? (
        <div className="flex items-center gap-3 border-b border-line bg-quiet px-4 py-2">
          <span className="min-w-0 flex-1 truncate text-12 text-ink-2">{passage.quote}</span>
          <Button size="small" onClick={start}>
            {t("startReading")}
          </Button>
        </div>
      ) : null}
      {marked ? (
        <CommentForm
          key={`${marked.sectionId} ${marked.from} ${marked.quote}`}
          passage={marked}
          place={nameOf(marked.sectionId)}
          onAdd={(text, replacement) => comments.add(marked, text, replacement)}
          onCancel={() => setMarked(null)}
        />
      ) : null}
      <ThreadList
        comments={comments}
        selected={selected}
        placeOf={(thread) => nameOf(thread.sectionId)}
        isGone={(thread) => thread.gone}
        onShow={show}
        acceptOf={() => null}
        empty={
          marked ? null : (
            <p className="px-4 py-3 text-13 text-ink-2">
              {t(comments.mayComment ? "noneReading" : "noneClosed")}
            </p>
          )
        }
      />
    </div>
  );
}
