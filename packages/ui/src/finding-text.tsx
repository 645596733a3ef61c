import type { Finding } from "@nianbao/domain/checks/finding";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { useTranslations } from "next-intl";
import type { FindingItem } from "./finding-list.tsx";

export interface FindingWords {
  /** What is wrong, as one sentence. */
  readonly title: string;
  /** 第三部分 · 标题. */
  readonly place: string;
}

/** Turns a finding into its sentence and its place; `sectionName` names a section of the manuscript. */
export function useFindingText(): (finding: Finding, sectionName: string | null) => FindingWords {
  const t = useTranslations("finding");
  const names = useTranslations("statutoryRole.name");
  return ({ rule, part, context, excerpt }, sectionName) => {
    const role = statutoryRoles.find((known) => known === context.role);
    const title = t(`text.${rule}`, {
      expected: String(context.expected ?? ""),
      found: Number(context.found ?? 0),
      year: String(context.found ?? ""),
      item: Number(context.item ?? 0),
      problem: String(context.problem ?? ""),
      text: String(context.text ?? excerpt ?? ""),
      role: role ? names(role) : "",
    });
    const section = sectionName ?? t("whole");
    return { title, place: part === null ? section : t(`part.${part}`, { section }) };
  };
}

/** The kit's name for a severity of the checks. */
export const severityOf = ({ severity }: Pick<Finding, "severity">): FindingItem["severity"] =>
  severity === "hint" ? "info" : severity;
