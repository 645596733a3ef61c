import type { CheckedSection, CheckedText } from "../../src/checks/checked-text.ts";
import type { RuleId } from "../../src/checks/finding.ts";

/** One thing done wrong to a report without faults, and the rule that must see it. */
export interface Fault {
  readonly rule: RuleId;
  readonly name: string;
  /** Rules that must answer too, since the fault is one in their eyes as well. */
  readonly brings?: readonly RuleId[];
  readonly plant: (clean: CheckedText) => CheckedText;
}

export const inSection = (
  text: CheckedText,
  id: string,
  change: (section: CheckedSection) => Partial<CheckedSection>,
): CheckedText => ({
  ...text,
  sections: text.sections.map((section) =>
    section.id === id ? { ...section, ...change(section) } : section,
  ),
});

/** Words added at the end of a section. */
export const adding =
  (id: string, words: string): Fault["plant"] =>
  (text) =>
    inSection(text, id, (section) => ({ text: `${section.text}\n${words}` }));

export const saying =
  (id: string, words: string): Fault["plant"] =>
  (text) =>
    inSection(text, id, () => ({ text: words }));

export const headed =
  (id: string, heading: string): Fault["plant"] =>
  (text) =>
    inSection(text, id, () => ({ heading }));

export const without =
  (id: string): Fault["plant"] =>
  (text) => ({ ...text, sections: text.sections.filter((section) => section.id !== id) });
