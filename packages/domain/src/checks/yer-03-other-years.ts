import type { Found, Rule } from "./finding.ts";
import { inSection } from "./places.ts";
import { fixedYear, yearsIn } from "./years.ts";

/** What may stand before the year of a sentence that reports on that year. */
const opening = /^(?:在|我(?:局|镇|乡|街道|办|委|区|县|市)|本(?:局|镇|单位)|全(?:局|镇|区|县|市|年))?$/u;
/** What follows it there: 2024年，我局共…, 2024年度全年…, 2024年我局…. */
const reporting = /^年度?(?:以来)?(?:，|,|全年|我[局镇乡街办委区县市]|全[局镇区县市]|本[局镇]|累计|共|\d)/u;
const planning = /将|计划|拟|力争|争取|确保|着力/u;
/** Words that give another year its reason. */
const comparing =
  /较|同比|相比|上年|去年|同期|往年|历年|以来|规划|纲要|印发|颁布|公布|修订|施行|实施|获|评为|授予|成立|始于|起|连续|跨年|结转|遗留/u;

/** How far a sentence is looked for. */
const reach = 200;

function sentenceAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach).search(/[。；\n]/u);
  const start = Math.max(...["。", "；", "\n", "："].map((mark) => before.lastIndexOf(mark))) + 1;
  return {
    start: at - before.length + start,
    end: after < 0 ? Math.min(text.length, at + reach) : at + after,
  };
}

/**
 * YER-03: a sentence of the body that opens with a year reports on the reported one, or plans for the next. Other
 * years need a reason (a comparison, a planning period, a document's date) and are let pass wherever one is in sight.
 */
export const otherYears: Rule = (text) =>
  text.sections.flatMap((section) => {
    if (section.statutoryRole === "preamble") return [];
    const plans = section.statutoryRole === "next_year_plan";
    return yearsIn(section.text).flatMap((year): readonly Found[] => {
      const { start, end } = sentenceAt(section.text, year.from);
      const lead = section.text
        .slice(start, year.from)
        .replace(/^[\s一二三四五六七八九十]{0,3}是/u, "")
        .trim();
      const tail = section.text.slice(year.to, end);
      if (!opening.test(lead) || !reporting.test(tail) || comparing.test(tail)) return [];
      const stalePlan = plans && year.year === text.reportYear && planning.test(tail);
      const known = year.year === text.reportYear || year.year === text.reportYear + 1;
      if (known && !stalePlan) return [];
      const expected = plans ? text.reportYear + 1 : text.reportYear;
      return [
        {
          ...inSection(section, year.from, year.to),
          context: { found: year.year, expected },
          fix: fixedYear(section.text, year, expected),
        },
      ];
    });
  });
