import type { StatutoryRole } from "../manuscript/statutory-role.ts";
import { type Dictionaries, defaultDictionaries } from "../dictionaries/dictionaries.ts";

/** A value as people give it: exact, more than (余/多), about (约), nearly (近). */
export type Approximation = "exact" | "over" | "about" | "nearly";

/** A figure of the ledger. `value`, `denominator` and `lastYearValue` are decimal text: 97.90 stays 97.90. */
export interface CheckedFact {
  readonly id: string;
  readonly label: string;
  readonly indicatorCode: string | null;
  readonly value: string;
  readonly unit: string;
  readonly approx: Approximation;
  readonly denominator: string | null;
  /** In the drafter's words where it is not the report year. */
  readonly period: string | null;
  /** Evidence files attached; null when not known. */
  readonly evidenceCount: number | null;
  /** Whether someone has confirmed it; null when not known. */
  readonly confirmed: boolean | null;
  /** The same indicator's value in last year's report. */
  readonly lastYearValue: string | null;
}

/** Someone's time in posts of the body. `from` and `to` are calendar days 2025-03-01; null is open. */
export interface Tenure {
  readonly name: string;
  readonly posts: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly isPrincipal: boolean;
}

/** The body's report of the year before, as it was signed or imported. */
export interface PreviousReport {
  readonly year: number;
  readonly sections: readonly {
    readonly heading: string;
    readonly statutoryRole: StatutoryRole;
    readonly text: string;
  }[];
  readonly facts: readonly Pick<CheckedFact, "label" | "indicatorCode" | "value" | "unit">[];
}

/** What came of an item that last year's report had planned; null while nobody has said. */
export const planOutcomes = ["done", "partly", "not"] as const;
export type PlanOutcome = (typeof planOutcomes)[number];

export interface PlannedItem {
  readonly text: string;
  readonly outcome: PlanOutcome | null;
}

/** What the campaign's notice asks of a text. */
export interface Requirements {
  readonly requiredPhrases: readonly string[];
  readonly documentNumberRequired: boolean;
  /** Who the report must be addressed to; empty where the notice leaves it open. */
  readonly addressees: readonly string[];
  /** Characters without white space; null sets no limit. */
  readonly minCharacters: number | null;
  readonly maxCharacters: number | null;
}

export type RegionLevel = "province" | "city" | "district" | "county" | "township";

/**
 * What is known around a manuscript. What is not known is null or an empty list, and the rules that need it are
 * silent. An empty string is knowledge: there is none.
 */
export interface CheckedContext {
  /** 发文字号, as typed. */
  readonly docNumber: string | null;
  /** 成文日期 as a calendar day 2026-01-05. */
  readonly issueDate: string | null;
  readonly signatory: string | null;
  /** The issuing bodies as registered, in the order of `issuers`. */
  readonly issuerNames: readonly { readonly full: string; readonly short: string | null }[];
  readonly regionLevel: RegionLevel | null;
  readonly people: readonly Tenure[];
  readonly facts: readonly CheckedFact[];
  readonly previous: PreviousReport | null;
  readonly lastPlan: readonly PlannedItem[];
  readonly requirements: Requirements | null;
  readonly dictionaries: Dictionaries;
  /** Instants in ISO 8601 (2026-02-28T08:00:00.000Z): the present, and before which the report must be submitted. */
  readonly now: string | null;
  readonly dueAt: string | null;
}

/** The context of a text about which nothing else is known. */
export const nothingKnown: CheckedContext = {
  docNumber: null,
  issueDate: null,
  signatory: null,
  issuerNames: [],
  regionLevel: null,
  people: [],
  facts: [],
  previous: null,
  lastPlan: [],
  requirements: null,
  dictionaries: defaultDictionaries,
  now: null,
  dueAt: null,
};
