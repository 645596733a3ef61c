const partners: Readonly<Record<string, string>> = { "）": "（", "》": "《", "”": "“", "〕": "〔" };
const opening = new Set(Object.values(partners));
const marks = /[（）《》“”〔〕\n]/gu;
const listNumber = /(?<=^|[\n\s，。；：、])[\da-z一二三四五六七八九十]{1,3}$/u;
/** Nobody nests deeper; a text that does is no text. */
const deepest = 20;

/**
 * Where in a text a bracket, a book-title mark or a quotation mark has no partner in its paragraph, in reading
 * order. The bracket of a list number, 1）, needs none.
 */
export function unpaired(text: string): readonly number[] {
  const alone: number[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  /** Gives up on what is open beyond the first `keep`. */
  const close = (keep: number) => {
    for (const { at } of open.splice(keep)) alone.push(at);
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === "\n") close(0);
    else if (opening.has(mark)) {
      if (open.length === deepest) close(0);
      open.push({ mark, at: index });
    } else {
      const partner = open.findLastIndex((each) => each.mark === partners[mark]);
      if (partner >= 0) {
        close(partner + 1);
        open.pop();
      } else if (mark !== "）" || !listNumber.test(text.slice(Math.max(0, index - 5), index)))
        alone.push(index);
    }
  }
  close(0);
  return alone.toSorted((a, b) => a - b);
}
