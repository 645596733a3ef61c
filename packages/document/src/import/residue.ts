const residue: readonly RegExp[] = [
  /\[bookmark:[^\]\n]{0,200}\]/giu,
  /\b(?:HYPERLINK|INCLUDEPICTURE)\s{1,4}(?:\\[a-z]\s{1,4})?"[^"\n]{0,500}"(?:\s{0,4}\\[a-z*](?:\s{1,4}"[^"\n]{0,200}")?)*/giu,
  /\b(?:PAGEREF|REF|TOC|SEQ)\s{1,4}_?[A-Za-z][A-Za-z0-9_]{0,60}(?:\s{1,4}\\[a-z*])*/gu,
  /\\\*\s{0,4}(?:MERGEFORMAT|CHARFORMAT)/giu,
  /Error! (?:Reference source|Bookmark)[^.\n]{0,60}\./giu,
  /错误!(?:未找到引用源|未定义书签)[。.]?/gu,
  /\{\s{0,4}(?:PAGE|NUMPAGES)\s{0,4}\}/gu,
];
const blankEntity = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288);/giu;

/** Takes out what Word and web pages leave in copied text; answers the text and what was taken out. */
export function removeResidue(text: string): { text: string; removed: string[] } {
  const removed: string[] = [];
  const note = (found: string): string => {
    removed.push(found);
    return "";
  };
  const without = residue.reduce((rest, pattern) => rest.replace(pattern, note), text);
  const blanked = without.replace(blankEntity, (found) => {
    removed.push(found);
    return " ";
  });
  return { text: blanked, removed };
}
