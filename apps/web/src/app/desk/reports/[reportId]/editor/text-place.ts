import type { Node } from "@tiptap/pm/model";

interface Piece {
  /** Offset of the piece in the plain text and its length there. */
  readonly from: number;
  readonly length: number;
  /** Position in the document; an atom takes one place however long its text. */
  readonly position: number;
  readonly atom: boolean;
}

const isTextblock = (node: Node): boolean => node.type.name === "paragraph" || node.type.name === "heading";

/** The inline pieces of a body with their offsets in `bodyText`: one character parts blocks, rows, cells. */
function piecesOf(doc: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  let blocks = 0;
  doc.descendants((node, position) => {
    if (!isTextblock(node)) return true;
    if (blocks > 0) offset += 1;
    blocks += 1;
    pieces.push({ from: offset, length: 0, position: position + 1, atom: false });
    node.forEach((child, inner) => {
      const text = child.isText ? (child.text ?? "") : String(child.attrs["text"]);
      pieces.push({
        from: offset,
        length: text.length,
        position: position + 1 + inner,
        atom: !child.isText,
      });
      offset += text.length;
    });
    return false;
  });
  return pieces;
}

/** The offset in a body's plain text of a document position; half of a figure is its beginning. */
export function offsetAt(doc: Node, position: number): number {
  const piece = piecesOf(doc).findLast((each) => each.position <= position);
  if (!piece) return 0;
  const inside = position - piece.position;
  return piece.from + (piece.atom ? (inside > 0 ? piece.length : 0) : Math.min(inside, piece.length));
}

/** The document positions of a stretch of a body's plain text, figures taken in whole. */
export function rangeAt(doc: Node, from: number, to: number): { readonly from: number; readonly to: number } {
  const pieces = piecesOf(doc);
  const place = (offset: number, end: boolean): number => {
    const piece =
      pieces.findLast((each) => (end && each.length > 0 ? each.from < offset : each.from <= offset)) ??
      pieces[0];
    if (!piece) return 1;
    const inside = Math.min(offset - piece.from, piece.length);
    return piece.position + (piece.atom ? (end && inside > 0 ? 1 : 0) : inside);
  };
  return { from: place(from, false), to: place(to, true) };
}
