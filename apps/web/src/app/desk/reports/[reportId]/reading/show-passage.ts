"use client";

/** A stretch of an element's text as a range over its text nodes, or null when the words do not stand there. */
export function rangeOf(element: Element, words: string): Range | null {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  const spaceless = (text: string) => text.replace(/\s/gu, "");
  const places = nodes.flatMap((node) =>
    Array.from({ length: node.length }, (_, offset) => ({ node, offset })).filter(
      (place) => !/\s/u.test(node.data[place.offset] ?? ""),
    ),
  );
  const wanted = spaceless(words);
  const from = places
    .map(({ node, offset }) => node.data[offset] ?? "")
    .join("")
    .indexOf(wanted);
  const [first, last] = [places[from], places[from + wanted.length - 1]];
  if (from < 0 || wanted === "" || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Brings a section of the paper into view, with the quoted words selected in it. */
export function showPassage(sectionId: string, quote: string): void {
  const section = document.getElementById(`section-${sectionId}`);
  if (!section) return;
  const range = rangeOf(section, quote);
  const selection = window.getSelection();
  if (range && selection) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  (range?.startContainer.parentElement ?? section).scrollIntoView({ block: "center" });
}
