import { minutesLate, submissionDue } from "../calendar/statutory.ts";
import type { Rule } from "./finding.ts";

/** TIM-01: the report is submitted before its due instant, else before 1 March; `count` is the minutes it is late. */
export const submissionInTime: Rule = (text) => {
  if (text.now === null) return [];
  const due = text.dueAt === null ? submissionDue(text.reportYear) : new Date(text.dueAt);
  const count = minutesLate(new Date(text.now), due);
  return count > 0
    ? [{ part: null, sectionId: null, from: null, to: null, excerpt: null, context: { count } }]
    : [];
};
