import { labelNumbers } from "../numbers/label-numbers.ts";
import type { LabelledNumber } from "../numbers/number-found.ts";
import type { CheckedFact } from "./checked-context.ts";
import type { CheckedSection, CheckedText } from "./checked-text.ts";
import type { Found } from "./finding.ts";

const known = new WeakMap<CheckedSection, readonly LabelledNumber[]>();

/** The numbers of a section's text with their labels; read once for all rules that ask. */
export function numbersOf(section: CheckedSection): readonly LabelledNumber[] {
  const before = known.get(section);
  if (before) return before;
  const numbers = labelNumbers(section.text);
  known.set(section, numbers);
  return numbers;
}

/** The sentences of a section that state numbers, each with those numbers. */
export function sentencesOf(section: CheckedSection): readonly (readonly LabelledNumber[])[] {
  const sentences: LabelledNumber[][] = [];
  let last: LabelledNumber | null = null;
  for (const number of numbersOf(section)) {
    const apart = last === null || /[。；;\n]/u.test(section.text.slice(last.to, number.from));
    if (apart) sentences.push([number]);
    else sentences.at(-1)?.push(number);
    last = number;
  }
  return sentences;
}

/** A finding at a number, or any stretch, of a section's text. */
export const foundIn = (
  section: CheckedSection,
  at: { readonly from: number; readonly to: number },
  context: Found["context"],
): Found => ({
  part: "text",
  sectionId: section.id,
  from: at.from,
  to: at.to,
  excerpt: section.text.slice(at.from, at.to),
  context,
});

/** A finding about a fact: where it first stands in the text, or on the whole where it stands nowhere. */
export function foundAtFact(text: CheckedText, fact: CheckedFact, context: Found["context"]): Found {
  for (const section of text.sections) {
    const figure = section.figures.find(({ factId }) => factId === fact.id);
    if (figure) return foundIn(section, figure, context);
  }
  return { part: null, sectionId: null, from: null, to: null, excerpt: null, context };
}

/** The fact a stretch of a section's text points to, or null where it is only typed. */
export function factAt(
  text: CheckedText,
  section: CheckedSection,
  at: { readonly from: number; readonly to: number },
): CheckedFact | null {
  const figure = section.figures.find(({ from, to }) => from < at.to && at.from < to);
  return (figure && text.facts.find(({ id }) => id === figure.factId)) ?? null;
}

/** The facts that stand in the text, each once. */
export function factsInText(text: CheckedText): readonly CheckedFact[] {
  const used = new Set(text.sections.flatMap(({ figures }) => figures.map(({ factId }) => factId)));
  return text.facts.filter(({ id }) => used.has(id));
}
