import { findNumbers } from "@nianbao/domain/numbers/find-numbers";
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<Node, readonly Stretch[]>();

/** The numbers of a line that are no figure, in offsets into the line; a line that stands is read once. */
export function numbersOfLine(line: Node): readonly Stretch[] {
  const before = known.get(line);
  if (before) return before;
  const text = line.textBetween(0, line.content.size, undefined, "\uFFFC");
  const found = findNumbers(text).map(({ from, to }) => ({ from, to }));
  known.set(line, found);
  return found;
}

function marks(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    for (const { from, to } of numbersOfLine(node))
      found.push(Decoration.inline(position + 1 + from, position + 1 + to, { class: "pp-unsourced" }));
    return false;
  });
  return DecorationSet.create(doc, found);
}

const key = new PluginKey<DecorationSet>("unsourced");

/** Underlines numbers in the text that point to no fact. */
export const Unsourced = Extension.create({
  name: "unsourced",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => marks(doc),
        apply: (transaction, old) => (transaction.docChanged ? marks(transaction.doc) : old),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
