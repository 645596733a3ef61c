import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { findInDoc, findInText } from "./find-text.ts";

/** A place of the words looked for, in the order of the report. Offsets of headings are those of their text. */
export interface FoundPlace {
  readonly sectionId: string;
  readonly part: "heading" | "text";
  readonly from: number;
  readonly to: number;
  /** Why it stays as it is when words are replaced: a fact's figure, or somebody else's section. */
  readonly fixed: "figure" | "locked" | null;
}

export interface SearchedSection {
  readonly id: string;
  readonly heading: string;
  readonly editable: boolean;
  readonly editor: Editor | null;
}

/** All places of the words in a report: a section's heading, then its text. */
export const placesIn = (sections: readonly SearchedSection[], words: string): readonly FoundPlace[] =>
  sections.flatMap(({ id, heading, editable, editor }) => [
    ...findInText(heading, words).map(
      (place): FoundPlace => ({
        ...place,
        sectionId: id,
        part: "heading",
        fixed: editable ? null : "locked",
      }),
    ),
    ...(editor ? findInDoc(editor.state.doc, words) : []).map(
      ({ from, to, figure }): FoundPlace => ({
        from,
        to,
        sectionId: id,
        part: "text",
        fixed: editable ? (figure ? "figure" : null) : "locked",
      }),
    ),
  ]);

const isSame = (a: FoundPlace, b: FoundPlace): boolean =>
  a.sectionId === b.sectionId && a.part === b.part && a.from === b.from;

/**
 * The place a step away from the one shown, round at either end. `shown` may have gone meanwhile: then the step
 * leads to the next one that still stands after it.
 * @param order the ids of the sections in the order of the report
 */
export function stepFrom(
  places: readonly FoundPlace[],
  shown: FoundPlace | null,
  step: 1 | -1,
  order: readonly string[],
): FoundPlace | null {
  if (places.length === 0) return null;
  if (shown === null) return places.at(step === 1 ? 0 : -1) ?? null;
  const here = places.findIndex((place) => isSame(place, shown));
  if (here >= 0) return places[(here + step + places.length) % places.length] ?? null;
  const weight = (place: FoundPlace): readonly [number, number, number] => [
    order.indexOf(place.sectionId),
    place.part === "heading" ? 0 : 1,
    place.from,
  ];
  const isAfter = (place: FoundPlace): boolean => {
    const [a, b] = [weight(place), weight(shown)];
    const differing = a.findIndex((value, index) => value !== b[index]);
    return differing >= 0 && (a[differing] ?? 0) > (b[differing] ?? 0);
  };
  const next = places.findIndex(isAfter);
  const found = step === 1 ? (next < 0 ? 0 : next) : (next < 0 ? places.length : next) - 1;
  return places.at(found) ?? null;
}

/** The number of the place shown among all, from 1; 0 when it is none of them. */
export const numberOf = (places: readonly FoundPlace[], shown: FoundPlace | null): number =>
  shown === null ? 0 : places.findIndex((place) => isSame(place, shown)) + 1;

/** Replaces stretches of a section's text in one step that is undone as one. */
export function replaceInEditor(
  editor: Editor,
  places: readonly { readonly from: number; readonly to: number }[],
  replacement: string,
): void {
  const change = closeHistory(editor.state.tr);
  for (const { from, to } of places.toSorted((a, b) => b.from - a.from)) {
    if (replacement === "") change.delete(from, to);
    else change.insertText(replacement, from, to);
  }
  editor.view.dispatch(change);
  editor.view.dispatch(closeHistory(editor.state.tr));
}
