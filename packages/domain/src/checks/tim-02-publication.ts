import { minutesLate, publicationDue } from "../calendar/statutory.ts";
import type { Rule } from "./finding.ts";

/** TIM-02: the report is public before 1 April; `count` is the minutes it is late. */
export const publicationInTime: Rule = (text) => {
  const count = text.now === null ? 0 : minutesLate(new Date(text.now), publicationDue(text.reportYear));
  return count > 0
    ? [{ part: null, sectionId: null, from: null, to: null, excerpt: null, context: { count } }]
    : [];
};
