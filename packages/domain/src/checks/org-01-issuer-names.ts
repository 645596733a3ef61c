import type { Found, Rule } from "./finding.ts";

/** ORG-01: issuers are named as registered, in full or by 规范化简称, and in full at least once in the text. */
export const issuerNames: Rule = (text) => {
  const whole = [text.title, ...text.issuers, ...text.sections.map((section) => section.text)].join("\n");
  return text.issuerNames.flatMap(({ full, short }, index): readonly Found[] => {
    const written = text.issuers[index]?.trim() ?? "";
    const at = { part: "issuers", sectionId: null, from: null, to: null, excerpt: null } as const;
    if (written !== "" && written !== full && written !== short)
      return [{ ...at, context: { problem: "unknown", found: written, expected: full } }];
    return whole.includes(full) ? [] : [{ ...at, context: { problem: "never_in_full", expected: full } }];
  });
};
