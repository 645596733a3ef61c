import type { Rule } from "./finding.ts";

/** DOC-05: an upward document shows its 签发人 (GB/T 9704-2012 7.2.6). Null is not signed yet, empty is missing. */
export const signatoryShown: Rule = (text) =>
  text.signatory !== null && text.signatory.trim() === ""
    ? [{ part: "signatory", sectionId: null, from: null, to: null, excerpt: null, context: {} }]
    : [];
