import type { CheckedSection } from "./checked-text.ts";
import { enumerated, type Item } from "./enumeration.ts";
import type { Found, Rule } from "./finding.ts";
import { shortcomingsIn } from "./passages.ts";

/** Words that give a cause. Wide on purpose: a cause in other words must never be called missing. */
const causal =
  /原因|根源|根子|症结|缘由|背后|由于|因为|因(?![此而地人时])|源于|源自|缘于|出于|归因|归结|归咎|究其|之所以|在于|导致|致使|造成|使得|所致|引起|引发|有关[，。；]|受(?!到|理)[^。；\n]{1,30}(?:影响|制约|限制|约束|所限)|受到[^。；\n]{0,30}(?:影响|制约|限制|约束)|(?<!(?:不足|问题|差距|短板|弱项|环节|表现)[，：]?)主要(?:还)?是/u;

/** Words by which one statement of causes speaks for all the shortcomings. */
const collective =
  /上述|以上|这些|究其|总的|综合|共同|分析(?:其|原因)|产生.{0,6}(?:问题|不足)|原因(?:有|如下|包括|主要有|[：:])/u;

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

const missing = (section: CheckedSection, at: Item | null, item: number): Found => ({
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
  const passages = shortcomingsIn(text);
  const first = passages[0];
  if (!first || passages.some((passage) => causal.test(passage.text))) {
    return first?.own && passages.length === 1
      ? itemsWithoutCause(first.text).map(({ number, item }) => missing(first.section, item, number))
      : [];
  }
  return [missing(first.section, first.own ? null : first, 0)];
};
