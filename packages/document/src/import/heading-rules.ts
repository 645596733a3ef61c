import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";

export interface FoundHeading {
  level: 1 | 2 | 3 | 4;
  /** Without the typed number, which is generated. */
  text: string;
}

const longestHeading = 50;

const sectionNumber = /^[一二三四五六七八九十]{1,3}[、．.]\s*/u;

const typed: readonly (readonly [FoundHeading["level"], RegExp])[] = [
  [1, sectionNumber],
  [2, /^[（(][一二三四五六七八九十]{1,3}[）)]、?\s*/u],
  [3, /^\d{1,2}(?:[．、]|\.(?!\d))\s*/u],
  [4, /^[（(]\d{1,2}[）)]、?\s*/u],
];

/** A section's heading without the number that was typed before it (八、), which is generated. */
export const sectionHeading = (text: string): string => text.trim().replace(sectionNumber, "");

/** A heading is short, is no sentence and, below （一）, no item of an enumeration. */
function readsAsHeading(text: string, level: FoundHeading["level"]): boolean {
  if (text === "" || text.length > longestHeading || text.slice(0, -1).includes("。")) return false;
  return level <= 2 ? !/[；;：:]$/u.test(text) : !/[；;：:。，,]$/u.test(text);
}

/**
 * Whether a paragraph is a heading: by its typed number, else by its style. At most 50 characters, no 。 inside.
 * @param styleLevel heading level the file's style gives, or null
 */
export function findHeading(text: string, styleLevel: FoundHeading["level"] | null): FoundHeading | null {
  for (const [level, pattern] of typed) {
    const number = pattern.exec(text)?.[0];
    if (number === undefined) continue;
    const rest = text.slice(number.length).trim();
    return readsAsHeading(rest, level) ? { level, text: rest } : null;
  }
  return styleLevel !== null && readsAsHeading(text, styleLevel) ? { level: styleLevel, text } : null;
}

const roleWords: readonly (readonly [StatutoryRole, RegExp])[] = [
  ["shortcomings_causes", /不足|原因|问题/u],
  ["principal_duties", /第一责任人|主要负责人/u],
  ["next_year_plan", /下一?年|下一?步|下一阶段|年度?(?:工作)?安排|打算|\d年度?[^，]{0,12}(?:计划|思路)/u],
];

/** The words of a heading in one of our own styles: only the number its level has is taken off. */
export function ownHeading(text: string, level: FoundHeading["level"]): FoundHeading {
  const number = typed.find(([each]) => each === level)?.[1].exec(text)?.[0] ?? "";
  return { level, text: text.slice(number.length).trim() };
}

/** The statutory role a heading's words suggest; the drafter confirms it. */
export const proposeRole = (heading: string): StatutoryRole =>
  roleWords.find(([, words]) => words.test(heading))?.[0] ?? "measures_outcomes";
