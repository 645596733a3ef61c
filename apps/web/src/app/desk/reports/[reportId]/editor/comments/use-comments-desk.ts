"use client";

import { type Body, bodyText } from "@nianbao/document/body";
import { useEffect, useEffectEvent, useState } from "react";
import type { ReportView } from "../../report-view.ts";
import type { Live } from "../live.ts";
import type { EditorRegistry } from "../registry.ts";
import { setTextMarks } from "../text-marks.ts";
import { offsetAt, rangeAt } from "../text-place.ts";
import { type MarkedPassage, passageAt, whereNow } from "./passage.ts";
import { type Thread, useComments } from "./use-comments.ts";

const layer = "remarks";

export type CommentsDesk = ReturnType<typeof useCommentsDesk>;

/** The comments beside the editor: drawn on the paper, and the one being written. */
export function useCommentsDesk(view: ReportView, editors: EditorRegistry, { manuscript }: Live) {
  const comments = useComments(view.edition.id);
  const [passage, setPassage] = useState<MarkedPassage | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const { threads } = comments;
  const textOf = (sectionId: string): string => {
    const section = manuscript.sections.find(({ id }) => id === sectionId);
    return section ? bodyText(section.body) : "";
  };
  const placeOf = (thread: Thread) => whereNow(textOf(thread.sectionId), thread.quote, thread.place);

  const draw = useEffectEvent(() => {
    for (const { id } of manuscript.sections) {
      const editor = editors.get(id);
      if (!editor) continue;
      const text = editor.state.doc.textContent;
      const here = threads.filter(({ state, sectionId }) => state === "open" && sectionId === id);
      setTextMarks(
        editor,
        layer,
        here.flatMap((thread) => {
          const place = placeOf(thread);
          if (!place || text === "") return [];
          return [
            {
              ...rangeAt(editor.state.doc, place.from, place.to),
              attributes: {
                class: thread.id === selected ? "pp-remarked pp-remarked-here" : "pp-remarked",
                "data-thread": thread.id,
                "data-mark": thread.author.slice(0, 1),
              },
            },
          ];
        }),
      );
    }
  });
  useEffect(() => draw());

  return {
    ...comments,
    /** The open one: being written, on which passage. */
    passage,
    drop: () => setPassage(null),
    selected,
    select: setSelected,
    placeOf,
    isGone: (thread: Thread): boolean => thread.quote !== "" && placeOf(thread) === null,
    /** Begins a remark on what is selected in the section written in last; true when there is a section. */
    start: (): boolean => {
      const id = editors.activeId();
      const editor = editors.active();
      if (!id || !editor) return false;
      const { doc, selection } = editor.state;
      const text = bodyText(editor.getJSON() as Body);
      setPassage(passageAt(id, text, offsetAt(doc, selection.from), offsetAt(doc, selection.to)));
      return true;
    },
  };
}
