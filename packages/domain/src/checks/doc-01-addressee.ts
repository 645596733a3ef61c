import type { Rule } from "./finding.ts";

/** DOC-01: an upward document names its addressee (主送机关, GB/T 9704-2012 7.3.2). */
export const addressee: Rule = (text) =>
  text.addressee?.trim()
    ? []
    : [
        {
          part: "addressee",
          sectionId: null,
          from: null,
          to: null,
          excerpt: null,
          context: {},
        },
      ];
