import { type Body, type InlineNode, inlineText, type ParagraphNode, type HeadingNode } from "./body.ts";

/** A passage remembered so that it can be found again: its words, where they stood and what stood around them. */
export interface Anchor {
  readonly quote: string;
  /** Offset (UTF-16) of the quote in `bodyText` when it was marked. */
  readonly quoteFrom: number;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** How many characters on either side an anchor remembers. */
export const contextLength = 24;
/** A quote of this length is found by its words alone; a shorter one must also keep a neighbour. */
const speaksForItself = 8;

/** The anchor of a passage of a text. */
export const anchorAt = (text: string, { from, to }: Passage): Anchor => ({
  quote: text.slice(from, to),
  quoteFrom: from,
  prefix: text.slice(Math.max(0, from - contextLength), from),
  suffix: text.slice(to, to + contextLength),
});

/**
 * Where an anchored passage stands in a text now: of all places with its words the one whose surroundings agree
 * best, then the nearest. Null when the words are gone, or when they are few and nothing around them is left.
 */
export function locate(text: string, anchor: Anchor): Passage | null {
  const { quote, prefix, suffix } = anchor;
  if (quote === "") return null;
  let best: { readonly from: number; readonly agreeing: number } | null = null;
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    const agreeing =
      sharedEnd(text.slice(0, from), prefix) + sharedStart(text.slice(from + quote.length), suffix);
    const nearer = best && Math.abs(from - anchor.quoteFrom) < Math.abs(best.from - anchor.quoteFrom);
    if (!best || agreeing > best.agreeing || (agreeing === best.agreeing && nearer))
      best = { from, agreeing };
  }
  if (!best) return null;
  const needed = quote.length >= speaksForItself ? 0 : Math.min(2, prefix.length + suffix.length);
  return best.agreeing >= needed ? { from: best.from, to: best.from + quote.length } : null;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/**
 * The body with other words in the place of a passage, or null when the passage does not lie within one paragraph,
 * heading or cell paragraph. Offsets are those of `bodyText`. A figure inside the passage goes with it; of one that
 * is cut, the rest stays as plain text.
 */
export function replacePassage(body: Body, passage: Passage, words: string): Body | null {
  let start = 0;
  let done = false;
  const changed = <T extends ParagraphNode | HeadingNode>(block: T): T => {
    const from = passage.from - start;
    const to = passage.to - start;
    const length = inlineText(block.content).length;
    start += length + 1;
    if (done || from < 0 || to > length) return block;
    done = true;
    const { content: _old, ...bare } = block;
    const content = replaceInline(block.content ?? [], from, to, words);
    return (content.length > 0 ? { ...bare, content } : bare) as T;
  };
  const next: Body = {
    type: "doc",
    content: body.content.map((block) =>
      block.type === "table"
        ? {
            ...block,
            content: block.content.map((row) => ({
              ...row,
              content: row.content.map((cell) => ({ ...cell, content: cell.content.map(changed) })),
            })),
          }
        : changed(block),
    ),
  };
  return done ? next : null;
}

function replaceInline(nodes: readonly InlineNode[], from: number, to: number, words: string): InlineNode[] {
  const before: InlineNode[] = [];
  const inside: InlineNode[] = [];
  const after: InlineNode[] = [];
  let start = 0;
  for (const node of nodes) {
    const text = inlineText([node]);
    const end = start + text.length;
    if (end <= from) before.push(node);
    else if (start >= to) after.push(node);
    else {
      inside.push(node);
      if (start < from) before.push(plain(node, text.slice(0, from - start)));
      if (end > to) after.push(plain(node, text.slice(to - start)));
    }
    start = end;
  }
  const strong = inside.length > 0 && inside.every((node) => node.marks !== undefined);
  const put: InlineNode[] =
    words === "" ? [] : [{ type: "text", text: words, ...(strong ? { marks: [{ type: "strong" }] } : {}) }];
  return [...before, ...put, ...after];
}

const plain = (node: InlineNode, text: string): InlineNode => ({
  type: "text",
  text,
  ...(node.marks ? { marks: node.marks } : {}),
});
