import { type HeadingLevel, inlineText } from "./body.ts";
import type { Section } from "./manuscript.ts";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** 1 to 99 as Chinese numerals count: 十, 十一, 二十, 二十三; larger numbers stay Arabic. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`;
  return ten + (digits[value % 10] ?? "");
}

/** The number before a heading by GB/T 9704-2012, 7.3.3: 一、 →（一）→ 1. →（1）. Level 1 is the section's own. */
export function headingNumber(level: 1 | HeadingLevel, value: number): string {
  if (level === 1) return `${chineseNumeral(value)}、`;
  if (level === 2) return `（${chineseNumeral(value)}）`;
  return level === 3 ? `${value}.` : `（${value}）`;
}

export interface NumberedHeading {
  sectionId: string;
  /** Place among the blocks of the body, or null for the section's own heading. */
  blockIndex: number | null;
  level: 1 | HeadingLevel;
  number: string;
  text: string;
}

/**
 * All headings of a manuscript in reading order with their generated numbers. Sections without heading are not
 * counted; a level starts anew below each heading of a higher level.
 */
export function numberedHeadings(sections: readonly Section[]): NumberedHeading[] {
  const result: NumberedHeading[] = [];
  let count = 0;
  for (const { id, heading, body } of sections) {
    if (heading !== "") {
      count += 1;
      result.push({
        sectionId: id,
        blockIndex: null,
        level: 1,
        number: headingNumber(1, count),
        text: heading,
      });
    }
    const counts = { 2: 0, 3: 0, 4: 0 };
    body.content.forEach((block, blockIndex) => {
      if (block.type !== "heading") return;
      const { level } = block.attrs;
      counts[level] += 1;
      if (level < 4) counts[4] = 0;
      if (level < 3) counts[3] = 0;
      const number = headingNumber(level, counts[level]);
      result.push({ sectionId: id, blockIndex, level, number, text: inlineText(block.content) });
    });
  }
  return result;
}
