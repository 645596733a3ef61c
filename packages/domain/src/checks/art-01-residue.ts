import type { Rule } from "./finding.ts";
import { scan } from "./places.ts";

const residue: readonly RegExp[] = [
  /\[bookmark:[^\]\n]{0,60}\]/giu,
  /_GoBack\b/gu,
  /\\\*\s*MERGEFORMAT\b/gu,
  /\b(?:HYPERLINK|MERGEFORMAT|PAGEREF|INCLUDEPICTURE)\b(?:\s+"[^"\n]*")?/gu,
  /\bTOC\s+\\o\b/gu,
  /Error! Reference source(?: not found\.?)?/giu,
  /错误[!！]\s?未(?:找到引用源|定义书签)[。.]?/gu,
  /&(?:nbsp|amp|lt|gt|quot|ensp|emsp|ldquo|rdquo|mdash|hellip|#\d{1,6}|#x[\da-f]{1,6});/giu,
  /\$[({][^)}\n]{0,40}[)}]/gu,
  /<\/?(?:p|br|div|span|table|tr|td|th|b|i|u|a|font|strong|em|img|o:p|h[1-6]|ul|ol|li)\b[^>\n]{0,200}>/giu,
  /\*\*[^*\n]{1,80}\*\*/gu,
  /(?<=^|\n)#{1,6}\s/gu,
  /\[?批注\s?\[[A-Za-z]{1,10}\d{1,4}\]：?/gu,
  /\uFFFD+/gu,
  /[\uE000-\uF8FF]+/gu,
];

/** ART-01: what word processors, web pages and mark-up leave behind in pasted text. */
export const residueOfOtherTools: Rule = (text) =>
  scan(text, residue).map((match) => ({
    ...match,
    context: { text: match.excerpt },
  }));
