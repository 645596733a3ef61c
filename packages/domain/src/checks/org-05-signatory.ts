import type { Rule } from "./finding.ts";
import { principalsIn } from "./tenures.ts";

/**
 * ORG-05: the signatory is a head in office on the day of signing, or signs as a recorded delegate (代)
 * (条例第二十二条). Silent while the signatory, the day or the heads are not known.
 */
export const signatoryInOffice: Rule = (text) => {
  const day = text.issueDate || text.now?.slice(0, 10);
  const signatory = text.signatory?.trim() ?? "";
  if (!day || signatory === "" || /代[）)]?$|（代|\(代/u.test(signatory)) return [];
  const principals = principalsIn(text, day).map(({ name }) => name);
  if (principals.length === 0) return [];
  const wrong = signatory
    .split(/[、，,\s\u3000]+/u)
    .filter((name) => name !== "" && !principals.includes(name));
  return wrong.length === 0
    ? []
    : [
        {
          part: "signatory",
          sectionId: null,
          from: null,
          to: null,
          excerpt: null,
          context: { name: wrong.join("、"), expected: principals.join("、") },
        },
      ];
};
