import { relations } from "../indicators/relations.ts";
import { compareDecimals, decimalsOf } from "../numbers/decimal.ts";
import type { LabelledNumber } from "../numbers/number-found.ts";
import type { Found, Rule } from "./finding.ts";
import { foundAtFact, foundIn, sentencesOf } from "./numbers-of.ts";

/** Whether `stated` per cent is `part` of `whole`, as it is when rounded or cut at the decimals it is written with. */
function isShare(stated: string, part: string, whole: string): boolean {
  const exact = (Number(part) / Number(whole)) * 100;
  return Math.abs(exact - Number(stated)) < 10 ** -decimalsOf(stated) + 1e-9;
}

const share = (part: string, whole: string): string => {
  const tenths = Math.round((Number(part) / Number(whole)) * 1000) / 10;
  return `${tenths}%`;
};

const rate = /(率|占比|比例)$/u;

/** 受理1285件，化解1234件，化解率96%: the part bears the word of the rate, the whole stands right before it. */
function wrongShare(numbers: readonly LabelledNumber[], index: number): Found["context"] | null {
  const stated = numbers[index];
  const [whole, part] = [numbers[index - 2], numbers[index - 1]];
  if (!stated || !whole || !part || !rate.test(stated.label) || stated.approx !== "exact") return null;
  const stem = stated.label.replace(rate, "").slice(-2);
  const comparable =
    stem.length === 2 &&
    part.label.includes(stem) &&
    !whole.label.includes(stem) &&
    whole.unit === part.unit &&
    whole.approx === "exact" &&
    part.approx === "exact" &&
    whole.value !== "0" &&
    compareDecimals(part.value, whole.value) <= 0;
  return comparable && !isShare(stated.value, part.value, whole.value)
    ? {
        problem: "share",
        name: stated.label,
        found: `${stated.value}%`,
        expected: share(part.value, whole.value),
      }
    : null;
}

const aboveAll = (number: { readonly unit: string; readonly value: string }): boolean =>
  number.unit === "%" && compareDecimals(number.value, "100") > 0;

/**
 * NUM-02: a rate is the part in the whole, rounded or cut at the digits it is written with, and no rate is above
 * 100 %. In the text the two numbers before it are taken, over the facts the relations of the catalogue.
 */
export const ratios: Rule = (text) => {
  const inText = text.sections.flatMap((section) =>
    sentencesOf(section).flatMap((numbers) =>
      numbers.flatMap((number, index) => {
        const tooMuch = aboveAll(number) && number.label.endsWith("率") && !/增长率|增幅/u.test(number.label);
        const context = tooMuch
          ? { problem: "above", name: number.label, found: `${number.value}%` }
          : number.unit === "%"
            ? wrongShare(numbers, index)
            : null;
        return context ? [foundIn(section, number, context)] : [];
      }),
    ),
  );
  const factOf = (code: string) =>
    text.facts.find((fact) => fact.indicatorCode === code && fact.period === null && fact.approx === "exact");
  const overFacts = relations.flatMap((relation) => {
    if (relation.kind !== "ratio") return [];
    const [stated, part, whole] = [factOf(relation.ratio), factOf(relation.part), factOf(relation.whole)];
    if (!stated || !part || !whole || compareDecimals(whole.value, "0") === 0) return [];
    return isShare(stated.value, part.value, whole.value)
      ? []
      : [
          foundAtFact(text, stated, {
            problem: "share",
            name: stated.label,
            found: `${stated.value}%`,
            expected: share(part.value, whole.value),
          }),
        ];
  });
  const shown = new Set(text.sections.flatMap(({ figures }) => figures.map(({ factId }) => factId)));
  const beyond = text.facts
    .filter((fact) => !shown.has(fact.id) && aboveAll(fact) && fact.label.endsWith("率"))
    .map((fact) => foundAtFact(text, fact, { problem: "above", name: fact.label, found: `${fact.value}%` }));
  return [...inText, ...overFacts, ...beyond];
};
