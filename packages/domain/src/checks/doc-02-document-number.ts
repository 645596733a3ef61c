import { docNumberPattern } from "../workflow/guards.ts";
import type { Found, Rule } from "./finding.ts";

const at = { part: "registration", sectionId: null, from: null, to: null, excerpt: null } as const;

/** The number in the standard's form where only its brackets, zeros or 第 are wrong; else null. */
function mended(number: string): string | null {
  const parts = /^(\p{Script=Han}{1,12})[[(〔【［（](\d{4})年?[\])〕】］）]第?0*([1-9]\d*)号?$/u.exec(
    number.replaceAll(/\s/gu, ""),
  );
  return parts ? `${parts[1]}〔${parts[2]}〕${parts[3]}号` : null;
}

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
  if (year === undefined)
    return [{ ...at, context: { problem: "form", found: number, expected: mended(number) ?? "" } }];
  const issued = text.issueDate?.slice(0, 4) || null;
  return issued !== null && issued !== year
    ? [{ ...at, context: { problem: "year", found: year, expected: issued } }]
    : [];
};
