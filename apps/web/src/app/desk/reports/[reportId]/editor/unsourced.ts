import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** A number with its unit that states something; years, dates, document numbers and ordinals state nothing. */
const stated =
  /(?<![第〔[（(\d.])\d+(?:[.,]\d+)*(?:余)?(?:%|％|‰|[个件次份人名家户期场条项起宗处篇部万亿元]{1,3})(?![月日号])/gu;

function marks(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    if (!node.isText) return;
    for (const match of (node.text ?? "").matchAll(stated)) {
      const from = position + match.index;
      found.push(Decoration.inline(from, from + match[0].length, { class: "pp-unsourced" }));
    }
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
