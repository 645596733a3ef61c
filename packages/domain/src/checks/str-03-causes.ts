import type { CheckedSection } from "./checked-text.ts";
import type { Found, Rule } from "./finding.ts";

/** Words that give a cause. Wide on purpose: a cause in other words must never be called missing. */
const causal =
  /原因|根源|根子|症结|缘由|背后|由于|因为|因(?![此而地人时])|源于|源自|缘于|出于|归因|归结|归咎|究其|之所以|在于|导致|致使|造成|使得|所致|引起|引发|有关[，。；]|受(?!到|理)[^。；\n]{1,30}(?:影响|制约|限制|约束|所限)|受到[^。；\n]{0,30}(?:影响|制约|限制|约束)|(?<!(?:不足|问题|差距|短板|弱项|环节|表现)[，：]?)主要(?:还)?是/u;

/** Words by which one statement of causes speaks for all the shortcomings. */
const collective =
  /上述|以上|这些|究其|总的|综合|共同|分析(?:其|原因)|产生.{0,6}(?:问题|不足)|原因(?:有|如下|包括|主要有|[：:])/u;

const ordinals = "一二三四五六七八九十";
const marker = /(?<=^|[。；;：:，,\n\s])([一二三四五六七八九十])是/gu;

interface Item {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The one complete run 一是…二是… of a text, or null when there is none, a broken one or several. */
function enumerated(text: string): readonly Item[] | null {
  const starts = [...text.matchAll(marker)];
  const inOrder = starts.every((start, index) => start[1] === ordinals[index]);
  if (starts.length < 2 || !inOrder) return null;
  return starts.map((start, index) => {
    const paragraphEnd = text.indexOf("\n", start.index);
    const to = starts[index + 1]?.index ?? (paragraphEnd < 0 ? text.length : paragraphEnd);
    return { from: start.index, to, text: text.slice(start.index, to) };
  });
}

/** The items without a cause, where causes are plainly given item by item. */
function itemsWithoutCause(text: string): readonly { readonly number: number; readonly item: Item }[] {
  const items = enumerated(text);
  const first = items?.[0];
  const last = items?.at(-1);
  if (!items || !first || !last) return [];
  const around = text.slice(0, first.from) + text.slice(last.to);
  const itemByItem = items.slice(0, -1).some((item) => causal.test(item.text));
  if (!itemByItem || causal.test(around) || collective.test(last.text)) return [];
  return items
    .map((item, index) => ({ number: index + 1, item }))
    .filter(({ item }) => !causal.test(item.text));
}

const finding = (section: CheckedSection, at: Item | null, item: number): Found => ({
  part: "text",
  sectionId: section.id,
  from: at?.from ?? null,
  to: at?.to ?? null,
  excerpt: at ? at.text.trim() : null,
  context: { item },
});

/**
 * STR-03: each shortcoming has a cause (context `item`: its number, 0 = none of them has one).
 * Causes may stand beside each shortcoming or together in their own passage; only a text that gives
 * no cause at all, or gives them item by item and leaves some out, is called faulty.
 */
export const causes: Rule = (text) => {
  const sections = text.sections.filter(
    (section) => section.statutoryRole === "shortcomings_causes" && section.text.trim() !== "",
  );
  const first = sections[0];
  if (!first) return [];
  if (!sections.some((section) => causal.test(section.text))) return [finding(first, null, 0)];
  if (sections.length > 1) return [];
  return itemsWithoutCause(first.text).map(({ number, item }) => finding(first, item, number));
};
