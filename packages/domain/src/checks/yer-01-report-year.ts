import type { Found, Rule } from "./finding.ts";
import { fixedYear, type WrittenYear, yearsIn } from "./years.ts";

const announcement = /现将[^。\n]*/u;

/**
 * YER-01: the title and the preamble's 现将…报告如下 name the campaign's year.
 * Context: `expected`, and `found` (0 when the title names no year).
 */
export const reportYear: Rule = (text) => {
  const wrong = (place: Pick<Found, "part" | "sectionId">, value: string, at: WrittenYear | null): Found => ({
    ...place,
    from: at?.from ?? null,
    to: at?.to ?? null,
    excerpt: at ? value.slice(at.from, at.to) : null,
    context: { expected: text.reportYear, found: at?.year ?? 0 },
    fix: at ? fixedYear(value, at, text.reportYear) : null,
  });
  const named = (years: readonly WrittenYear[]) => years.some(({ year }) => year === text.reportYear);

  const titleYears = yearsIn(text.title);
  const title = named(titleYears)
    ? []
    : [wrong({ part: "title", sectionId: null }, text.title, titleYears[0] ?? null)];

  const preambles = text.sections
    .filter((section) => section.statutoryRole === "preamble")
    .flatMap((section) => {
      const sentence = announcement.exec(section.text);
      if (!sentence) return [];
      const years = yearsIn(sentence[0]).map((year) => ({
        year: year.year,
        from: year.from + sentence.index,
        to: year.to + sentence.index,
      }));
      const first = years[0];
      return first && !named(years)
        ? [wrong({ part: "text", sectionId: section.id }, section.text, first)]
        : [];
    });
  return [...title, ...preambles];
};
