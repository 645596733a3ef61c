import type { Actor } from "@nianbao/domain/policy/actor";
import type { ReportView } from "../report-view.ts";

/** What every part of the reading screen is given: the report, and who reads it. */
export interface ReadingProps {
  readonly view: ReportView;
  readonly actor: Actor;
}

/** Names of those who hold one of these roles in the report's body, each once. */
export const namesOf = (view: ReportView, ...roles: readonly string[]): string[] => [
  ...new Set(view.holders.filter((holder) => roles.includes(holder.role)).map((holder) => holder.name)),
];

/** The step an edition stands at, while it is in review. */
export const currentStep = ({ edition }: ReportView) =>
  edition.stepIndex === null ? null : (edition.chain[edition.stepIndex] ?? null);

/** The registration data of an edition once both are known. */
export const registrationOf = ({ edition }: ReportView) =>
  edition.docNumber && edition.issueDate
    ? { docNumber: edition.docNumber, issueDate: edition.issueDate }
    : null;

/** 64 hexadecimal digits in groups of four, as people read them out. */
export const groupedHash = (hash: string): string => (hash.toUpperCase().match(/.{1,4}/g) ?? []).join(" ");
