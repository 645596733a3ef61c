import { labelNumbers } from "@nianbao/domain/numbers/label-numbers";
import { type BlockNode, type Body, type InlineNode, inlineText } from "../body.ts";
import { formatFigure } from "../figure.ts";
import type { Approx } from "../manuscript.ts";

/** A number of the text that may become a fact, at its place in the parts of a proposal. */
export interface ProposedFact {
  /** Names it until it is stored; the figures of `withFigures` point to it. */
  key: string;
  /** Place of the body among preamble (where there is one) and sections. */
  part: number;
  /** Place of the paragraph in the body; `from` and `to` are UTF-16 offsets in its text. */
  block: number;
  from: number;
  to: number;
  text: string;
  label: string;
  value: string;
  unit: string;
  approx: Approx;
  indicatorCode: string | null;
  /** It has a label, and the text would read as it does now. */
  sure: boolean;
}

/** More are left to the editor, where numbers without a source are marked. */
const mostProposed = 500;
const longestLabel = 100;
const longestUnit = 20;
/** Decimal digits as facts are stored. */
const storable = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/u;

/** The numbers of paragraphs with what each seems to count; years and set phrases are none. */
export function proposeFacts(bodies: readonly Body[]): ProposedFact[] {
  const facts: ProposedFact[] = [];
  bodies.forEach(({ content }, part) =>
    content.forEach((block, place) => {
      if (block.type !== "paragraph" || facts.length >= mostProposed) return;
      for (const number of labelNumbers(inlineText(block.content))) {
        const { from, to, text, value, unit, approx, indicatorCode } = number;
        if (!storable.test(value) || unit.length > longestUnit) continue;
        const label = number.label.slice(0, longestLabel);
        const sure = label !== "" && formatFigure({ value, unit, approx }) === text;
        const key = `proposed-${facts.length + 1}`;
        facts.push({
          key,
          part,
          block: place,
          from,
          to,
          text,
          label,
          value,
          unit,
          approx,
          indicatorCode,
          sure,
        });
      }
    }),
  );
  return facts.slice(0, mostProposed);
}

/** The content with a figure from `from` to `to`; unchanged where that is not within one piece of text. */
function placed(content: readonly InlineNode[], fact: ProposedFact): InlineNode[] {
  let start = 0;
  return content.flatMap((node): InlineNode[] => {
    const length = inlineText([node]).length;
    const from = fact.from - start;
    const to = fact.to - start;
    start += length;
    if (node.type !== "text" || from < 0 || to > length || from >= to) return [node];
    const marks = node.marks ? { marks: node.marks } : {};
    const piece = (text: string): InlineNode[] => (text === "" ? [] : [{ type: "text", text, ...marks }]);
    const figure: InlineNode = {
      type: "figure",
      attrs: { factId: fact.key, text: node.text.slice(from, to) },
      ...marks,
    };
    return [...piece(node.text.slice(0, from)), figure, ...piece(node.text.slice(to))];
  });
}

/** A body with figures in the place of the numbers of these facts of its part. */
export function withFigures(body: Body, facts: readonly ProposedFact[]): Body {
  const content = body.content.map((block, place): BlockNode => {
    if (block.type !== "paragraph" || !block.content) return block;
    const here = facts.filter((fact) => fact.block === place);
    return { ...block, content: here.reduce<InlineNode[]>(placed, block.content) };
  });
  return { ...body, content };
}
