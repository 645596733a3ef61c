import type { Rule } from "./finding.ts";
import { scan } from "./places.ts";

const motion = [/人大(?:代表)?(?:的)?议案/gu];
const government = /人民政府$/u;

/**
 * TRM-03: what a bureau handles for the people's congress is as a rule 代表建议; 议案 are motions put to the congress
 * itself. A government may be handed one, so its own report is let pass.
 */
export const motions: Rule = (text) =>
  text.issuers.some((issuer) => government.test(issuer))
    ? []
    : scan(text, motion).map((match) => ({
        ...match,
        context: { text: match.excerpt, expected: "人大代表建议" },
      }));
