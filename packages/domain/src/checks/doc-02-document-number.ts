import { docNumberPattern } from "../workflow/guards.ts";
import type { Found, Rule } from "./finding.ts";

const at = { part: "registration", sectionId: null, from: null, to: null, excerpt: null } as const;

/**
 * DOC-02: 发文字号 has the form 代字〔年〕序号号 and the year of the issue date (GB/T 9704-2012 7.2.5). Null is not
 * registered yet and says nothing; an empty number is missing, an error only where the campaign wants one.
 */
export const documentNumber: Rule = (text): readonly Found[] => {
  if (text.docNumber === null) return [];
  const number = text.docNumber.trim();
  if (number === "") {
    const wanted = text.requirements?.documentNumberRequired ?? true;
    return [{ ...at, context: { problem: "missing" }, severity: wanted ? "error" : "warning" }];
  }
  const year = docNumberPattern.exec(number)?.[1];
  if (year === undefined) return [{ ...at, context: { problem: "form", found: number } }];
  const issued = text.issueDate?.slice(0, 4) || null;
  return issued !== null && issued !== year
    ? [{ ...at, context: { problem: "year", found: year, expected: issued } }]
    : [];
};
