import type { Rule } from "./finding.ts";
import { foundIn, numbersOf } from "./numbers-of.ts";

const company = /[\p{Script=Han}（）]{2,24}?(?:有限责任公司|股份有限公司|有限公司|集团公司|合作社)/gu;
const business = /产值|营收|营业收入|销售|利润|成本|订单|产量|报价|研发投入|投资额|市场份额|客户/u;
const measures: ReadonlySet<string> = new Set(["万元", "亿元", "元", "%", "吨"]);

/** SEC-03: a named company with its business figures in one sentence may be a trade secret (条例第十五条). */
export const tradeSecrets: Rule = (text) =>
  text.sections.flatMap((section) =>
    [...section.text.matchAll(/[^。；\n]+/gu)].flatMap((sentence) => {
      const end = sentence.index + sentence[0].length;
      const figures = numbersOf(section).some(
        ({ from, unit }) => from >= sentence.index && from < end && measures.has(unit),
      );
      if (!figures || !business.test(sentence[0])) return [];
      return [...sentence[0].matchAll(company)].map((match) => {
        const from = sentence.index + match.index;
        return foundIn(section, { from, to: from + match[0].length }, { text: match[0] });
      });
    }),
  );
