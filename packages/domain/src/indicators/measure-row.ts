import type { IndicatorType } from "./indicator.ts";

/** code, label, type, units parted by blanks, groups of words: `|` parts the words of a group, a blank the groups. */
export type MeasureRow = readonly [
  code: string,
  label: string,
  type: IndicatorType,
  units: string,
  words: string,
];
