import type { Rule } from "./finding.ts";
import { type Match, scan } from "./places.ts";

/** What is of no use to anyone and can be taken away. */
const removable: readonly RegExp[] = [
  /\[bookmark:[^\]\n]{0,60}\]/giu,
  /_GoBack\b/gu,
  /\b_(?:Toc|Ref|Hlk)\d{4,12}\b/gu,
  /\\\*\s*MERGEFORMAT\b/gu,
  /\b(?:HYPERLINK|MERGEFORMAT|PAGEREF|INCLUDEPICTURE)\b(?:\s+"[^"\n]*")?/gu,
  /\bTOC\s+\\o\b/gu,
  /&(?:nbsp|ensp|emsp|zwnj|#\d{1,6}|#x[\da-f]{1,6});/giu,
  /<\/?(?:p|br|div|span|table|tr|td|th|b|i|u|a|font|strong|em|img|o:p|h[1-6]|ul|ol|li)\b[^>\n]{0,200}>/giu,
  /<!--[^\n]{0,200}?-->/gu,
  /(?<=^|\n)#{1,6}\s/gu,
  /(?<=^|\n)`{3}[a-z]{0,12}/gu,
  /\[?批注\s?\[[A-Za-z]{1,10}\d{1,4}\]：?/gu,
];

/** What stands in the place of words that only a person knows. */
const lost: readonly RegExp[] = [
  /Error! Reference source(?: not found\.?)?/giu,
  /错误[!！]\s?未(?:找到引用源|定义书签)[。.]?/gu,
  /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A)/gu,
  /\[object Object\]/gu,
  /\$[({][^)}\n]{0,40}[)}]/gu,
  /\{\{[^}\n]{0,40}\}\}/gu,
  /(?<=^|\n)(?:删除的内容|带格式的|设置了格式)[:：]/gu,
  /\uFFFD+/gu,
  /[\uE000-\uF8FF]+/gu,
];

/** What another notation writes for a character or a stress. */
const rewritten: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/\*\*[^*\n]{1,80}\*\*/gu, (text) => text.slice(2, -2)],
  [/\[[^\]\n]{1,60}\]\(https?:[^)\s]{1,200}\)/gu, (text) => text.slice(1, text.indexOf("]"))],
  [/&(?:amp|lt|gt|quot|ldquo|rdquo|mdash|hellip);/giu, (text) => entities[text.toLowerCase()] ?? ""],
];

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&mdash;": "—",
  "&hellip;": "…",
};

/** What the excerpt becomes, or null where only a person can say. */
function replacementOf({ excerpt }: Match): string | null {
  const whole = (pattern: RegExp) => excerpt.replace(pattern, "") === "";
  for (const [pattern, rewrite] of rewritten) if (whole(pattern)) return rewrite(excerpt);
  return removable.some((pattern) => new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(excerpt))
    ? ""
    : null;
}

const all = [...removable, ...lost, ...rewritten.map(([pattern]) => pattern)];

/** ART-01: what word processors, web pages and mark-up leave behind in pasted text. */
export const residueOfOtherTools: Rule = (text) =>
  scan(text, all).map((match) => {
    const replacement = replacementOf(match);
    return {
      ...match,
      context: { text: match.excerpt },
      fix: replacement === null ? null : { from: match.from, to: match.to, replacement },
    };
  });
