import type { Rule } from "./finding.ts";
import { planIn } from "./passages.ts";
import { yearsIn } from "./years.ts";

const nextYear = /下一年度?|下一步|下一阶段|下年度|明年|来年|新的?一年/u;

/** STR-06: next year's plan names the year it is for, or says 下一年度 or 下一步. */
export const planYear: Rule = (text) => {
  const passages = planIn(text);
  const first = passages[0];
  if (!first) return [];
  const whole = passages
    .flatMap((passage) => (passage.own ? [passage.section.heading, passage.text] : [passage.text]))
    .join("\n");
  const expected = text.reportYear + 1;
  if (nextYear.test(whole) || yearsIn(whole).some(({ year }) => year === expected)) return [];
  return [
    {
      part: "text",
      sectionId: first.section.id,
      from: first.own ? null : first.from,
      to: first.own ? null : first.to,
      excerpt: first.own ? null : first.text,
      context: { expected },
    },
  ];
};
