import type { OrgKind } from "../org/org-kind.ts";

/** The categories of indicators, after the parts of 《法治政府建设实施纲要》 (domain.md §3.4). */
export const indicatorCategories = [
  "LEAD",
  "STUD",
  "FUNC",
  "NORM",
  "DECI",
  "ENFO",
  "EMER",
  "DISP",
  "SUPV",
  "DIGI",
  "PUBL",
  "FIRS",
  "GAPS",
  "PLAN",
  "OTHR",
] as const;
export type IndicatorCategory = (typeof indicatorCategories)[number];

/** count: whole number · ratio: per cent · money: amount · yes_no, date and text are stated, not counted. */
export const indicatorTypes = ["count", "ratio", "money", "yes_no", "date", "text"] as const;
export type IndicatorType = (typeof indicatorTypes)[number];

/**
 * One measure. A code of the published catalogue that holds several (专题培训期数；人次) keeps its bare code for
 * the first, STUD-04, and numbers the others, STUD-04.2.
 */
export interface Indicator {
  readonly code: string;
  readonly category: IndicatorCategory;
  readonly label: string;
  readonly type: IndicatorType;
  /** Units it may be given in, the usual one first; empty where it is not counted. */
  readonly units: readonly string[];
  /** Groups of words; a text that has one word of each group speaks of this indicator. */
  readonly words: readonly (readonly string[])[];
  readonly orgKinds: readonly OrgKind[];
}
