"use client";

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import { setTextMarks } from "../text-marks.ts";
import { useSectionStates } from "../use-section-store.ts";
import { replaceInText } from "./find-text.ts";
import { type FoundPlace, numberOf, placesIn, replaceInEditor, stepFrom } from "./places.ts";

const layer = "found";

/** What a replacement did, and the way to take it back: how many sections could not be put back. */
export interface Replaced {
  readonly done: number;
  /** Places left as they are, because a figure or somebody else's section holds them. */
  readonly left: number;
  readonly undo: () => number;
}

/** Looks for words in the whole report, shows where they stand, and replaces them where they may be replaced. */
export function useFind(words: string) {
  const { view, store, editors } = useEditorDesk();
  const states = useSectionStates(store);
  useSyncExternalStore(editors.subscribe, editors.changes, editors.changes);
  const [shown, setShown] = useState<FoundPlace | null>(null);
  const order = view.manuscript.sections.map(({ id }) => id);
  const places = placesIn(
    order.map((id) => ({
      id,
      heading: states.get(id)?.text.heading ?? "",
      editable: view.sections.find((row) => row.id === id)?.editable ?? false,
      editor: editors.get(id),
    })),
    words,
  );
  const number = numberOf(places, shown);

  const draw = useEffectEvent(() => {
    for (const id of order) {
      const here = places.filter(({ sectionId }) => sectionId === id);
      const isShown = (place: FoundPlace) => numberOf([place], shown) === 1;
      const editor = editors.get(id);
      if (editor)
        setTextMarks(
          editor,
          layer,
          here
            .filter(({ part }) => part === "text")
            .map((place) => ({
              from: place.from,
              to: place.to,
              attributes: { class: isShown(place) ? "pp-found pp-found-here" : "pp-found" },
            })),
        );
      const inHeading = here.filter(({ part }) => part === "heading");
      const heading = document.getElementById(`heading-${id}`);
      if (inHeading.length === 0) heading?.removeAttribute("data-found");
      else heading?.setAttribute("data-found", inHeading.some(isShown) ? "here" : "there");
    }
  });
  useEffect(() => draw());
  const clear = useEffectEvent(() => {
    for (const id of order) {
      const editor = editors.get(id);
      if (editor) setTextMarks(editor, layer, []);
      document.getElementById(`heading-${id}`)?.removeAttribute("data-found");
    }
  });
  useEffect(() => () => clear(), []);

  const reveal = (place: FoundPlace | null) => {
    setShown(place);
    if (!place) return;
    const editor = editors.get(place.sectionId);
    const at = place.part === "text" && editor ? editor.view.domAtPos(place.from).node : null;
    const element = at instanceof Element ? at : at?.parentElement;
    (element ?? document.getElementById(`heading-${place.sectionId}`))?.scrollIntoView({ block: "center" });
  };

  /** Replaces in every section its places; the headings through the store, the texts in their editors. */
  const replace = (chosen: readonly FoundPlace[], replacement: string): Replaced => {
    const open = chosen.filter(({ fixed }) => fixed === null);
    const backs: (() => boolean)[] = [];
    for (const id of order) {
      const here = open.filter(({ sectionId }) => sectionId === id);
      const headings = here.filter(({ part }) => part === "heading");
      const text = states.get(id)?.text;
      if (headings.length > 0 && text) {
        const heading = replaceInText(text.heading, headings, replacement);
        store.edit(id, { heading, body: text.body });
        backs.push(() => {
          const now = store.snapshot().get(id)?.text;
          if (now?.heading !== heading) return false;
          store.edit(id, { heading: text.heading, body: now.body });
          return true;
        });
      }
      const inText = here.filter(({ part }) => part === "text");
      const editor = editors.get(id);
      if (inText.length > 0 && editor) {
        replaceInEditor(editor, inText, replacement);
        const after = editor.state.doc;
        backs.push(() => !editor.isDestroyed && editor.state.doc.eq(after) && editor.commands.undo());
      }
    }
    return {
      done: open.length,
      left: chosen.length - open.length,
      undo: () => backs.map((back) => back()).filter((put) => !put).length,
    };
  };

  return {
    places,
    number,
    go: (step: 1 | -1) => reveal(stepFrom(places, shown, step, order)),
    /** Replaces the place shown and goes on to the next; null when there is nothing to replace there. */
    replaceShown: (replacement: string): Replaced | null => {
      const here = places[number - 1];
      if (!here || here.fixed !== null) {
        reveal(stepFrom(places, shown, 1, order));
        return null;
      }
      const next = stepFrom(places, shown, 1, order);
      const replaced = replace([here], replacement);
      const sameLine = next?.sectionId === here.sectionId && next.part === here.part && next.from > here.from;
      const moved = sameLine ? replacement.length - (here.to - here.from) : 0;
      reveal(next && { ...next, from: next.from + moved, to: next.to + moved });
      return replaced;
    },
    replaceAll: (replacement: string): Replaced => replace(places, replacement),
    /** The place shown becomes the selection to write on from. */
    select: () => {
      const here = places[number - 1];
      if (!here) return;
      const heading = document.getElementById(`heading-${here.sectionId}`);
      if (here.part === "heading" && heading instanceof HTMLTextAreaElement) {
        heading.focus();
        heading.setSelectionRange(here.from, here.to);
      } else
        editors
          .get(here.sectionId)
          ?.chain()
          .focus(undefined, { scrollIntoView: false })
          .setTextSelection({ from: here.from, to: here.to })
          .run();
    },
  };
}
