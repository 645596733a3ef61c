import { publicationDue, dayOf } from "../calendar/statutory.ts";
import { publicationDeadline, weekendsOnly } from "../calendar/workdays.ts";
import { startOfDay } from "../calendar/statutory.ts";
import type { Rule } from "./finding.ts";

/**
 * TIM-03: public within 20 working days of the issue date (政府信息公开条例第二十六条). Holidays are not known
 * here, so that weekends alone are left out: the day named is the earliest that may be meant.
 */
export const publicationAfterSigning: Rule = (text) => {
  if (text.now === null || !text.issueDate || Number.isNaN(Date.parse(text.issueDate))) return [];
  const due = publicationDeadline(startOfDay(text.issueDate), publicationDue(text.reportYear), weekendsOnly);
  return new Date(text.now) >= due && due < publicationDue(text.reportYear)
    ? [
        {
          part: "registration",
          sectionId: null,
          from: null,
          to: null,
          excerpt: null,
          context: { found: text.issueDate, expected: dayOf(new Date(due.getTime() - 1)) },
        },
      ]
    : [];
};
