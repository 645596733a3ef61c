import { dayOf, startOfDay } from "../calendar/statutory.ts";
import type { CheckedSection, CheckedText } from "./checked-text.ts";
import type { Found, Rule } from "./finding.ts";
import { foundIn } from "./numbers-of.ts";

const registration = { part: "registration", sectionId: null, from: null, to: null, excerpt: null } as const;
const line = /(?<=^|\n)[ \u3000]*(\d{4})年(\d{1,2})月(\d{1,2})日[ \u3000]*(?=\n|$)/gu;

const isDay = (day: string): boolean => {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? startOfDay(day) : null;
  return date !== null && !Number.isNaN(date.getTime()) && dayOf(date) === day;
};

function registered(text: CheckedText): readonly Found[] {
  const day = text.issueDate;
  if (day === null) return [];
  if (day === "") return [{ ...registration, context: { problem: "missing" } }];
  if (!isDay(day)) return [{ ...registration, context: { problem: "no_day", found: day } }];
  const late = text.now !== null && startOfDay(day).getTime() > Date.parse(text.now);
  return late ? [{ ...registration, context: { problem: "future", found: day } }] : [];
}

/** Dates that stand on a line of their own, as under a 署名. */
const written = (text: CheckedText, section: CheckedSection): readonly Found[] =>
  [...section.text.matchAll(line)].flatMap((match): readonly Found[] => {
    const [whole, year = "", month = "", day = ""] = match;
    const from = match.index + whole.indexOf(year);
    const at = { from, to: from + whole.trim().length };
    const plain = `${year}年${Number(month)}月${Number(day)}日`;
    if (whole.trim() !== plain)
      return [
        {
          ...foundIn(section, at, { problem: "zeros", found: whole.trim(), expected: plain }),
          fix: { ...at, replacement: plain },
        },
      ];
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return text.issueDate && isDay(text.issueDate) && text.issueDate !== iso
      ? [foundIn(section, at, { problem: "differs", found: plain, expected: text.issueDate })]
      : [];
  });

/**
 * DOC-03: 署名 and 成文日期 are there; the date is a day, not in the future, and written without leading zeros
 * (GB/T 9704-2012 7.3.5). A date of null is not given yet and says nothing; an empty one is missing.
 */
export const issueDate: Rule = (text) => [
  ...(text.issuers.some((issuer) => issuer.trim() !== "")
    ? []
    : [
        {
          part: "issuers",
          sectionId: null,
          from: null,
          to: null,
          excerpt: null,
          context: { problem: "unsigned" },
        } as const,
      ]),
  ...registered(text),
  ...text.sections.flatMap((section) => written(text, section)),
];
