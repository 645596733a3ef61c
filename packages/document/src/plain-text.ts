import type { CheckedFigure, CheckedHeading } from "@nianbao/domain/checks/checked-text";
import type { Body, InlineNode, ParagraphNode } from "./body.ts";

/** The words of a body with the places of its figures and headings; offsets in UTF-16 units into `text`. */
export interface PlainText {
  readonly text: string;
  readonly figures: readonly CheckedFigure[];
  readonly headings: readonly CheckedHeading[];
}

/** The words of a body as `bodyText` gives them, and where in them its figures and headings stand. */
export function plainText(body: Body): PlainText {
  const figures: CheckedFigure[] = [];
  const headings: CheckedHeading[] = [];
  let text = "";
  const inlines = (content: readonly InlineNode[] = []) => {
    for (const node of content) {
      const shown = node.type === "text" ? node.text : node.attrs.text;
      if (node.type === "figure")
        figures.push({
          factId: node.attrs.factId,
          from: text.length,
          to: text.length + shown.length,
          text: shown,
        });
      text += shown;
    }
  };
  const parted = <T>(items: readonly T[], separator: string, write: (item: T) => void) =>
    items.forEach((item, index) => {
      if (index > 0) text += separator;
      write(item);
    });
  const paragraphs = (content: readonly ParagraphNode[]) =>
    parted(content, "\n", (paragraph) => inlines(paragraph.content));
  parted(body.content, "\n", (block) => {
    if (block.type === "table")
      return parted(block.content, "\n", (row) =>
        parted(row.content, "\t", (cell) => paragraphs(cell.content)),
      );
    const from = text.length;
    inlines(block.content);
    if (block.type === "heading") headings.push({ level: block.attrs.level, from, to: text.length });
  });
  return { text, figures, headings };
}
