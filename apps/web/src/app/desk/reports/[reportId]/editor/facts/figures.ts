import { type Body, mapInlines } from "@nianbao/document/body";
import { formatFigure } from "@nianbao/document/figure";
import type { Fact } from "@nianbao/document/manuscript";
import type { Editor } from "@tiptap/core";

/** A body whose figures show what their facts say now. */
export function withFactValues(body: Body, facts: readonly Fact[]): Body {
  const values = new Map(facts.map((fact) => [fact.id, formatFigure(fact)]));
  return mapInlines(body, (node) => {
    const text = node.type === "figure" ? values.get(node.attrs.factId) : undefined;
    return node.type === "figure" && text !== undefined ? { ...node, attrs: { ...node.attrs, text } } : node;
  });
}

/** Brings the figures of an open editor up to date; a figure whose fact is gone becomes the words it showed. */
export function refreshFigures(editor: Editor, facts: readonly Fact[]): void {
  const values = new Map(facts.map((fact) => [fact.id, formatFigure(fact)]));
  const { state } = editor;
  const change = state.tr.setMeta("addToHistory", false);
  state.doc.descendants((node, position) => {
    if (node.type.name !== "figure") return;
    const shown = String(node.attrs["text"]);
    const text = values.get(String(node.attrs["factId"]));
    const at = change.mapping.map(position);
    if (text === undefined) change.replaceWith(at, at + 1, state.schema.text(shown, node.marks));
    else if (text !== shown) change.setNodeMarkup(at, undefined, { ...node.attrs, text }, node.marks);
  });
  if (change.docChanged) editor.view.dispatch(change);
}

/** Puts a fact at the cursor, or in the place of the selected words. */
export const insertFigure = (editor: Editor, fact: Fact): boolean =>
  editor
    .chain()
    .focus()
    .insertContent({ type: "figure", attrs: { factId: fact.id, text: formatFigure(fact) } })
    .run();
