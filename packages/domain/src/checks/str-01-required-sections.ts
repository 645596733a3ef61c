import { requiredStatutoryRoles } from "../manuscript/statutory-role.ts";
import type { CheckedText } from "./checked-text.ts";
import type { Rule } from "./finding.ts";

type RequiredRole = (typeof requiredStatutoryRoles)[number];

/** The required statutory contents that no section with text carries, in the order of the law. */
export const missingSections = (text: CheckedText): readonly RequiredRole[] =>
  requiredStatutoryRoles.filter(
    (role) => !text.sections.some((section) => section.statutoryRole === role && section.text.trim() !== ""),
  );

/** STR-01: every statutory content ① to ④ has a section with text; ⑤ is optional. */
export const requiredSections: Rule = (text) =>
  missingSections(text).map((role) => {
    const empty = text.sections.find((section) => section.statutoryRole === role);
    return {
      part: empty ? "text" : null,
      sectionId: empty?.id ?? null,
      from: null,
      to: null,
      excerpt: null,
      context: { role },
    };
  });
