import { type Editor, Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** A stretch of a section's document that is drawn in a way of its own; `attributes` go on its elements. */
export interface TextMark {
  readonly from: number;
  readonly to: number;
  readonly attributes: Readonly<Record<string, string>>;
}

type Layers = Readonly<Record<string, DecorationSet>>;
interface Change {
  readonly layer: string;
  readonly marks: readonly TextMark[];
}

const key = new PluginKey<Layers>("textMarks");

/** Draws marks over the text without being part of it: places found, passages remarked on. One set a layer. */
export const TextMarks = Extension.create({
  name: "textMarks",
  addProseMirrorPlugins: () => [
    new Plugin<Layers>({
      key,
      state: {
        init: () => ({}),
        apply: (transaction, old) => {
          const change = transaction.getMeta(key) as Change | undefined;
          const kept = transaction.docChanged
            ? Object.fromEntries(
                Object.entries(old).map(([layer, set]) => [
                  layer,
                  set.map(transaction.mapping, transaction.doc),
                ]),
              )
            : old;
          if (!change) return kept;
          return {
            ...kept,
            [change.layer]: DecorationSet.create(
              transaction.doc,
              change.marks.map(({ from, to, attributes }) =>
                Decoration.inline(from, to, { ...attributes }, { attributes }),
              ),
            ),
          };
        },
      },
      props: {
        decorations: (state) => {
          const found = Object.values(key.getState(state) ?? {}).flatMap((set) => set.find());
          return found.length === 0 ? null : DecorationSet.create(state.doc, found);
        },
      },
    }),
  ],
});

const written = (marks: readonly TextMark[]): string =>
  JSON.stringify(
    marks
      .toSorted((a, b) => a.from - b.from || a.to - b.to)
      .map(({ from, to, attributes }) => [from, to, attributes]),
  );

/** The marks of a layer where they stand now. */
export const textMarksOf = (editor: Editor, layer: string): readonly TextMark[] =>
  (key.getState(editor.state)?.[layer]?.find() ?? []).map(({ from, to, spec }) => ({
    from,
    to,
    attributes: (spec as Pick<TextMark, "attributes">).attributes,
  }));

/**
 * Draws these marks in place of the layer's earlier ones; nothing happens where they are drawn already,
 * or while an input method is at work.
 */
export function setTextMarks(editor: Editor, layer: string, marks: readonly TextMark[]): void {
  if (editor.isDestroyed || editor.view.composing) return;
  if (written(textMarksOf(editor, layer)) === written(marks)) return;
  const change: Change = { layer, marks };
  editor.view.dispatch(editor.state.tr.setMeta(key, change).setMeta("addToHistory", false));
}
