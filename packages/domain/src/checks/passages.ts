import type { StatutoryRole } from "../manuscript/statutory-role.ts";
import type { CheckedSection, CheckedText } from "./checked-text.ts";

/** A stretch of a section's text that carries a statutory content; offsets (UTF-16) into that text. */
export interface Passage {
  readonly section: CheckedSection;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** False where the content is only touched on inside a section about something else. */
  readonly own: boolean;
}

const shortcoming =
  /(?:存在|还有|仍有|有)[^。；\n]{0,12}(?:不足|问题|差距|短板|薄弱)|(?:不足|差距|短板)(?:之处|主要表现|，如)/u;
const hasCome = /解决|整改|排查|化解|发现|协调|纠正/u;
const nextStep =
  /(?:^|[，；])(?:下一?步|下一年度?|下一阶段|明年|来年|今后)[^。\n]{0,40}(?:将|要|继续|计划|打算|拟)/u;

const own = (text: CheckedText, role: StatutoryRole): readonly Passage[] =>
  text.sections
    .filter((section) => section.statutoryRole === role && section.text.trim() !== "")
    .map((section) => ({ section, from: 0, to: section.text.length, text: section.text, own: true }));

const sentence = /[^。\n]+。?/gu;

/** The last sentence that says so in the last section that does. */
function touchedOn(text: CheckedText, says: (sentence: string) => boolean): readonly Passage[] {
  for (const section of text.sections.toReversed()) {
    if (section.statutoryRole === "preamble") continue;
    const last = [...section.text.matchAll(sentence)].findLast((each) => says(each[0]));
    if (last)
      return [
        {
          section,
          from: last.index,
          to: last.index + last[0].length,
          text: last[0],
          own: false,
        },
      ];
  }
  return [];
}

/** Where the text tells its shortcomings (②): the sections that are for it, else the sentence that touches on them. */
export function shortcomingsIn(text: CheckedText): readonly Passage[] {
  const sections = own(text, "shortcomings_causes");
  return sections.length > 0
    ? sections
    : touchedOn(text, (each) => shortcoming.test(each) && !hasCome.test(each));
}

/** Where the text tells next year's plan (④): the sections that are for it, else the sentence that touches on it. */
export function planIn(text: CheckedText): readonly Passage[] {
  const sections = own(text, "next_year_plan");
  return sections.length > 0 ? sections : touchedOn(text, (each) => nextStep.test(each));
}
