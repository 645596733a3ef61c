import type { statutoryRoles as zh } from "../zh-CN/statutory-roles.ts";
import type { Translated } from "../translated.ts";

export const statutoryRoles: Translated<typeof zh> = {
  name: {
    preamble: "Introduction",
    measures_outcomes: "Main measures and outcomes",
    shortcomings_causes: "Shortcomings and their causes",
    principal_duties: "Duties of the principal",
    next_year_plan: "Plan for the next year",
    other: "Other",
    closing: "Closing",
  },
  tag: {
    preamble: "Intro",
    measures_outcomes: "Statutory ①",
    shortcomings_causes: "Statutory ②",
    principal_duties: "Statutory ③",
    next_year_plan: "Statutory ④",
    other: "Statutory ⑤",
    closing: "Closing",
  },
};
