import type { StatutoryRole } from "../manuscript/statutory-role.ts";
import type { Rule } from "./finding.ts";
import { fixedYear, yearsIn } from "./years.ts";

/** How many years after the reported one each statutory content speaks of. */
const offset: Partial<Record<StatutoryRole, number>> = {
  measures_outcomes: 0,
  shortcomings_causes: 0,
  principal_duties: 0,
  next_year_plan: 1,
};

/** YER-02: a heading that names a year names the reported one (① ② ③) or the next (④). */
export const headingYears: Rule = (text) =>
  text.sections.flatMap((section) => {
    const after = offset[section.statutoryRole];
    if (after === undefined) return [];
    const expected = text.reportYear + after;
    const years = yearsIn(section.heading);
    const first = years[0];
    if (!first || years.some(({ year }) => year === expected)) return [];
    return [
      {
        part: "heading",
        sectionId: section.id,
        from: first.from,
        to: first.to,
        excerpt: section.heading.slice(first.from, first.to),
        context: { expected, found: first.year },
        fix: fixedYear(section.heading, first, expected),
      },
    ];
  });
