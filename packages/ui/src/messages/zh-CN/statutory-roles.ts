import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";

export const statutoryRoles = {
  name: {
    preamble: "引言",
    measures_outcomes: "主要举措和成效",
    shortcomings_causes: "存在的不足和原因",
    principal_duties: "第一责任人履职",
    next_year_plan: "下一年度安排",
    other: "其他",
    closing: "结尾",
  } satisfies Record<StatutoryRole, string>,
  tag: {
    preamble: "引言",
    measures_outcomes: "法定①",
    shortcomings_causes: "法定②",
    principal_duties: "法定③",
    next_year_plan: "法定④",
    other: "法定⑤",
    closing: "结尾",
  } satisfies Record<StatutoryRole, string>,
};
