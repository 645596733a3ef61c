import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { z } from "zod";
import type { Body } from "./body.ts";
import { cleanLine } from "./clean-text.ts";
import { maxFacts, maxSections } from "./limits.ts";
import { isBody } from "./validate-body.ts";

export const approximations = ["exact", "over", "about", "nearly"] as const;
export type Approx = (typeof approximations)[number];

const identifier = z.string().min(1).max(64);
/** One line that `cleanLine` has been through: what cannot be seen can be neither hashed nor signed. */
const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => cleanLine(text) === text);
/** Decimal digits as people write them, without exponent or leading zeros; kept as text so that 97.90 stays 97.90. */
const decimal = z
  .string()
  .max(30)
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);

export const factSchema = z.object({
  id: identifier,
  /** Code of the indicator catalogue (domain.md §3.4), or null for a figure with a free label. */
  indicatorCode: line(20).nullable(),
  label: line(100),
  value: decimal,
  /** 件, 人次, 万元, %; empty for a bare number. */
  unit: line(20),
  approx: z.enum(approximations),
  /** What a ratio is a ratio of. */
  denominator: decimal.nullable(),
  /** What span of time the value covers where it is not the report year, in the drafter's words. */
  period: line(50).nullable(),
});
export type Fact = z.infer<typeof factSchema>;

export const sectionSchema = z.object({
  id: identifier,
  /** Without its number, which is generated; empty for the preamble and the closing. */
  heading: line(200),
  statutoryRole: z.enum(statutoryRoles),
  body: z.custom<Body>(isBody),
});
export type Section = z.infer<typeof sectionSchema>;

/**
 * What is written, reviewed, hashed and signed. Document number and issue date are registration data given at
 * sign-off and submission; they are not part of it.
 */
export const manuscriptSchema = z.object({
  title: line(200),
  /** Full names of the issuing bodies; more than one for a joint report. */
  issuers: z.array(line(100)).max(20),
  /** 主送机关 without its closing colon. */
  addressee: line(300),
  cc: z.array(line(100)).max(50),
  /** 签发人, by name. */
  signatory: line(50).nullable(),
  sections: z.array(sectionSchema).max(maxSections),
  facts: z.array(factSchema).max(maxFacts),
});
export type Manuscript = z.infer<typeof manuscriptSchema>;

/** Given when the report is registered. `issueDate` is an ISO calendar date, 2026-01-05. */
export interface Registration {
  docNumber: string;
  issueDate: string;
}
