import type { Node } from "@tiptap/pm/model";

/** A stretch of plain text, in UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A place in a document where the words stand; `figure` where a fact's figure is part of it. */
export interface FoundInDoc extends Stretch {
  readonly figure: boolean;
}

const fullWidthLetterOrDigit = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu;

/** The text as it is looked through: letters and digits alike in either width and case, every length kept. */
const folded = (text: string): string =>
  text
    .replace(fullWidthLetterOrDigit, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/gu, (each) => each.toLowerCase());

/** Every place of the words in a line, from left to right and not overlapping. */
export function findInText(text: string, words: string): readonly Stretch[] {
  if (words === "") return [];
  const [where, what] = [folded(text), folded(words)];
  const found: Stretch[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length))
    found.push({ from: at, to: at + what.length });
  return found;
}

interface Piece {
  readonly offset: number;
  readonly length: number;
  readonly position: number;
  readonly atom: boolean;
}

function piecesOf(
  block: Node,
  position: number,
): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = "";
  block.forEach((child, inner) => {
    const words = child.isText ? (child.text ?? "") : String(child.attrs["text"]);
    pieces.push({
      offset: text.length,
      length: words.length,
      position: position + 1 + inner,
      atom: !child.isText,
    });
    text += words;
  });
  return { text, pieces };
}

/** Every place of the words in a section's document, within its lines; a figure counts as a whole. */
export function findInDoc(doc: Node, words: string): readonly FoundInDoc[] {
  const found: FoundInDoc[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const { text, pieces } = piecesOf(node, position);
    for (const { from, to } of findInText(text, words)) {
      const first = pieces.findLast((piece) => piece.offset <= from);
      const last = pieces.findLast((piece) => piece.offset < to);
      if (!first || !last) continue;
      found.push({
        from: first.position + (first.atom ? 0 : from - first.offset),
        to: last.position + (last.atom ? 1 : to - last.offset),
        figure: pieces.some((piece) => piece.atom && piece.offset < to && piece.offset + piece.length > from),
      });
    }
    return false;
  });
  return found;
}

/** A line with every place of the words replaced. */
export const replaceInText = (text: string, places: readonly Stretch[], replacement: string): string =>
  places.reduceRight((rest, { from, to }) => rest.slice(0, from) + replacement + rest.slice(to), text);
