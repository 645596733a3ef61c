/** The JSON of a section body, as the schema in `schema.ts` writes and reads it. */
export interface StrongMark {
  type: "strong";
}

export interface TextNode {
  type: "text";
  text: string;
  marks?: StrongMark[];
}

/** A number in the text that points to a fact of the manuscript; `text` is what the reader sees. */
export interface FigureNode {
  type: "figure";
  attrs: { factId: string; text: string };
  marks?: StrongMark[];
}

export type InlineNode = TextNode | FigureNode;

export interface ParagraphNode {
  type: "paragraph";
  content?: InlineNode[];
}

/** Level 2 is （一）, level 3 is 1., level 4 is （1）; level 1 (一、) is the heading of the section itself. */
export type HeadingLevel = 2 | 3 | 4;

export interface HeadingNode {
  type: "heading";
  attrs: { level: HeadingLevel };
  content?: InlineNode[];
}

export interface TableCellNode {
  type: "tableCell" | "tableHeader";
  attrs: { colspan: number; rowspan: number };
  content: ParagraphNode[];
}

export interface TableRowNode {
  type: "tableRow";
  content: TableCellNode[];
}

export interface TableNode {
  type: "table";
  content: TableRowNode[];
}

export type BlockNode = ParagraphNode | HeadingNode | TableNode;

export interface Body {
  type: "doc";
  content: BlockNode[];
}

/** A section without text: one empty paragraph. */
export const emptyBody = (): Body => ({ type: "doc", content: [{ type: "paragraph" }] });

const paragraphOf = (text: string): ParagraphNode =>
  text === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text }] };

/** A body of plain paragraphs; no paragraphs make an empty body. */
export const bodyFromParagraphs = (paragraphs: readonly string[]): Body =>
  paragraphs.length === 0 ? emptyBody() : { type: "doc", content: paragraphs.map(paragraphOf) };

export const inlineText = (content: readonly InlineNode[] | undefined): string =>
  (content ?? []).map((node) => (node.type === "text" ? node.text : node.attrs.text)).join("");

const blockText = (block: BlockNode): string =>
  block.type === "table"
    ? block.content
        .map((row) =>
          row.content.map((cell) => cell.content.map((p) => inlineText(p.content)).join("\n")).join("\t"),
        )
        .join("\n")
    : inlineText(block.content);

/** The words of a body: blocks and table rows on lines of their own, cells parted by tabs, no numbers added. */
export const bodyText = (body: Body): string => body.content.map(blockText).join("\n");

/** Every inline node of a body passed through `change`. */
export function mapInlines(body: Body, change: (node: InlineNode) => InlineNode): Body {
  const withContent = <T extends ParagraphNode | HeadingNode>(block: T): T =>
    block.content ? { ...block, content: block.content.map(change) } : block;
  return {
    type: "doc",
    content: body.content.map((block) =>
      block.type === "table"
        ? {
            ...block,
            content: block.content.map((row) => ({
              ...row,
              content: row.content.map((cell) => ({ ...cell, content: cell.content.map(withContent) })),
            })),
          }
        : withContent(block),
    ),
  };
}

/** The figures of a body in reading order. */
export function figuresOf(body: Body): FigureNode[] {
  const found: FigureNode[] = [];
  mapInlines(body, (node) => {
    if (node.type === "figure") found.push(node);
    return node;
  });
  return found;
}
