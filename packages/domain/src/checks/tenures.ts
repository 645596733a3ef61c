import type { Tenure } from "./checked-context.ts";
import type { CheckedText } from "./checked-text.ts";

/** Whether a time in office touches the days from `first` to `last` (2025-03-01). */
export const inOffice = ({ from, to }: Tenure, first: string, last = first): boolean =>
  (from === null || from <= last) && (to === null || to >= first);

/** The heads in office at some time of those days. */
export const principalsIn = (text: CheckedText, first: string, last = first): readonly Tenure[] =>
  text.people.filter((tenure) => tenure.isPrincipal && inOffice(tenure, first, last));

/** The day the text stands for: its date, else today, else the last day of the reported year. */
export const dayOfText = (text: CheckedText): string =>
  text.issueDate || text.now?.slice(0, 10) || `${text.reportYear}-12-31`;
