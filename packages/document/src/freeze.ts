import { type InlineNode, mapInlines } from "./body.ts";
import { formatFigure } from "./figure.ts";
import type { Manuscript } from "./manuscript.ts";
import { validateBody } from "./validate-body.ts";

/**
 * The manuscript as it is put into a revision: every figure shows the value its fact has now. A figure whose fact
 * is gone becomes the plain text it showed, so that the number stays and stands out as unsourced. Idempotent.
 * @throws RangeError when a section's body was never valid
 */
export function freeze(manuscript: Manuscript): Manuscript {
  const values = new Map(manuscript.facts.map((fact) => [fact.id, formatFigure(fact)]));
  const fixed = (node: InlineNode): InlineNode => {
    if (node.type === "text") return node;
    const text = values.get(node.attrs.factId);
    if (text !== undefined) return { ...node, attrs: { ...node.attrs, text } };
    return { type: "text", text: node.attrs.text, ...(node.marks ? { marks: node.marks } : {}) };
  };
  const sections = manuscript.sections.map((section) => {
    const answer = validateBody(mapInlines(section.body, fixed));
    if (!answer.ok) throw new RangeError(`section ${section.id} is no valid body: ${answer.refusal.code}`);
    return { ...section, body: answer.body };
  });
  return { ...manuscript, sections };
}
