import type { Finding } from "@nianbao/domain/checks/finding";
import { legalBases } from "@nianbao/domain/checks/legal-basis";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { useTranslations } from "next-intl";
import type { Severity } from "./finding-list.tsx";

/** What a sentence asks for and a finding may leave out. */
const unsaid = { found: 0, item: 0, count: 0, share: 0, problem: "", name: "", other: "" } as const;

/** Turns a finding into one sentence that says what is wrong. */
export function useFindingText(): (finding: Finding) => string {
  const t = useTranslations("finding.text");
  const names = useTranslations("statutoryRole.name");
  return ({ rule, context, excerpt }) => {
    const role = statutoryRoles.find((known) => known === context.role);
    return t(rule, {
      ...unsaid,
      text: excerpt ?? "",
      ...context,
      expected: String(context.expected ?? ""),
      year: String(context.found ?? ""),
      role: role ? names(role) : "",
    });
  };
}

/** Where a finding stands; `sectionName` names the section it is in. */
export function useFindingPlace(): (finding: Finding, sectionName: string | null) => string {
  const t = useTranslations("finding");
  return ({ part }, sectionName) => {
    const section = sectionName ?? t("whole");
    return part === null ? section : t(`part.${part}`, { section });
  };
}

/** What a finding's rule rests on, as the committee cites it: 依据 and the name of the rule in Chinese. */
export function useFindingBasis(): (finding: Finding) => string {
  const t = useTranslations("finding");
  return ({ basis }) => t("basis", { name: legalBases[basis] });
}

/** The kit's name for a severity of the checks. */
export const findingSeverity = ({ severity }: Pick<Finding, "severity">): Severity =>
  severity === "hint" ? "info" : severity;
