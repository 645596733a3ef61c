import type { Found, Rule } from "./finding.ts";
import { type Passage, planIn, shortcomingsIn } from "./passages.ts";

const bothContents = /(?:不足|问题|短板)[^\n]*(?:下一?步|下一年度?|打算|安排|计划|措施)/u;

const touchedOn = (role: string, passages: readonly Passage[]): readonly Found[] =>
  passages.flatMap((passage): readonly Found[] => {
    const { section, from, to, own } = passage;
    if (!own)
      return [{ part: "text", sectionId: section.id, from, to, excerpt: passage.text, context: { role } }];
    if (section.heading.trim() !== "" && !bothContents.test(section.heading)) return [];
    return [
      {
        part: "heading",
        sectionId: section.id,
        from: null,
        to: null,
        excerpt: section.heading || null,
        context: { role },
      },
    ];
  });

/** STR-02: shortcomings and causes (②) and next year's plan (④) stand under headings of their own (context `role`). */
export const ownHeadings: Rule = (text) => [
  ...touchedOn("shortcomings_causes", shortcomingsIn(text)),
  ...touchedOn("next_year_plan", planIn(text)),
];
