import { type OrgKind, reportingOrgKinds } from "../org/org-kind.ts";
import { type Indicator, type IndicatorCategory, indicatorCategories } from "./indicator.ts";
import type { MeasureRow } from "./measure-row.ts";
import { organisationMeasures } from "./measures-organisation.ts";
import { oversightMeasures } from "./measures-oversight.ts";
import { powerMeasures } from "./measures-power.ts";

/** The state of the catalogue; it rises with every change of a code, a unit or a relation. */
export const catalogueVersion = 1;

/** Agencies (事业单位) make no normative documents and take no administrative decisions. */
const withoutAgencies: readonly OrgKind[] = reportingOrgKinds.filter((kind) => kind !== "agency");
const kindsOf: Partial<Record<IndicatorCategory, readonly OrgKind[]>> = {
  NORM: withoutAgencies,
  DECI: withoutAgencies,
};

const part = (text: string, separator: string): readonly string[] =>
  text === "" ? [] : text.split(separator);

function indicatorOf([code, label, type, units, words]: MeasureRow): Indicator {
  const category = indicatorCategories.find((known) => code.startsWith(known));
  if (!category) throw new RangeError(`${code} has no known category`);
  return {
    code,
    category,
    label,
    type,
    units: part(units, " "),
    words: part(words, " ").map((group) => part(group, "|")),
    orgKinds: kindsOf[category] ?? reportingOrgKinds,
  };
}

/** Every measure of the catalogue (domain.md §3.4), by category. */
export const indicators: readonly Indicator[] = [
  ...organisationMeasures,
  ...powerMeasures,
  ...oversightMeasures,
].map(indicatorOf);

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The measure of a code, or null. */
export const indicatorByCode = (code: string): Indicator | null => byCode.get(code) ?? null;

/** What a body of a kind is asked for. */
export const indicatorsFor = (kind: OrgKind): readonly Indicator[] =>
  indicators.filter(({ orgKinds }) => orgKinds.includes(kind));

/**
 * The units a value of a code may have. A bare code stands for all its measures, as in the published catalogue:
 * STUD-04 is given in 期 or in 人次. Empty for what is unknown or not counted.
 */
export const unitsOf = (code: string): readonly string[] => [
  ...new Set(
    indicators
      .filter((indicator) => indicator.code === code || indicator.code.startsWith(`${code}.`))
      .flatMap(({ units }) => units),
  ),
];
