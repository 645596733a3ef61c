import type { Finding } from "@nianbao/domain/checks/finding";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { useTranslations } from "next-intl";
import type { Severity } from "./finding-list.tsx";

/** The tag of a finding: a rule's hint is shown as 提示. */
export const findingSeverity = (finding: Finding): Severity =>
  finding.severity === "hint" ? "info" : finding.severity;

/** Turns a finding into its sentence, with the names its context carries in the reader's language. */
export function useFindingText(): (finding: Finding) => string {
  const t = useTranslations();
  return ({ rule, context }) => {
    const role = statutoryRoles.find((each) => each === context["role"]);
    return t(`editor.rule.${rule}`, role ? { ...context, role: t(`statutoryRole.name.${role}`) } : context);
  };
}
