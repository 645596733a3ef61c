/**
 * The five statutory contents of the annual report, plus the parts that frame them.
 * A section carries its statutory role apart from its heading, which is free text.
 * Source: 《法治政府建设与责任落实督察工作规定》, chapter 年度报告 (domain.md §0.2).
 */
export const statutoryRoles = [
  "preamble",
  "measures_outcomes",
  "shortcomings_causes",
  "principal_duties",
  "next_year_plan",
  "other",
  "closing",
] as const;

export type StatutoryRole = (typeof statutoryRoles)[number];

/** The contents that every report must have; `other` is optional. */
export const requiredStatutoryRoles = [
  "measures_outcomes",
  "shortcomings_causes",
  "principal_duties",
  "next_year_plan",
] as const satisfies readonly StatutoryRole[];
