import type { Rule } from "./finding.ts";

const plain = (text: string): string => text.replaceAll(/[\s，。、；：“”（）]/gu, "");

/** XRP-01: each item of last year's plan is accounted for, by an outcome someone has given or in the text's words. */
export const lastPlan: Rule = (text) => {
  const whole = plain(text.sections.map((section) => section.text).join(""));
  return text.lastPlan
    .filter(
      ({ text: item, outcome }) => outcome === null && plain(item) !== "" && !whole.includes(plain(item)),
    )
    .map(({ text: item }) => ({
      part: null,
      sectionId: null,
      from: null,
      to: null,
      excerpt: null,
      context: { text: item },
    }));
};
