/** 一是, 二是 … 十一是; （一）; 1. or 1、 at a beginning. */
const marks =
  /(?<=^|[。；;：:，,\s])(?:[一二三四五六七八九十]{1,3}是(?!否)|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．](?!\d))/gu;

/**
 * The items of a plan: the parts of an enumeration, else the paragraphs. What introduces an enumeration is no item.
 * Punctuation that only parts items is left out.
 */
export function planItems(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split("\n"))
    .flatMap((paragraph) => {
      const starts = [...paragraph.matchAll(marks)];
      if (starts.length === 1 && starts[0]?.index === 0) return [paragraph.slice(starts[0][0].length)];
      if (starts.length < 2) return [paragraph];
      return starts.map((mark, index) =>
        paragraph.slice(mark.index + mark[0].length, starts[index + 1]?.index),
      );
    })
    .map((item) => item.trim().replace(/^[，、：:\s]+|[；;，,。\s]+$/gu, ""))
    .filter((item) => item !== "");
}
