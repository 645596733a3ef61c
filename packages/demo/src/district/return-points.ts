import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";

/** A point of the committee on a report that it sent back. `must` has to be answered by a change. */
export interface ReturnPoint {
  readonly bodyKey: string;
  readonly statutoryRole: StatutoryRole;
  readonly weight: "must" | "should";
  readonly text: string;
}

/** What the committee asked of the three bodies whose reports came back. */
export const returnPoints: readonly ReturnPoint[] = [
  {
    bodyKey: "agriculture",
    statutoryRole: "measures_outcomes",
    weight: "must",
    text: "农资检查家次与上报区政府的执法年报不一致，请核对台账后统一口径。",
  },
  {
    bodyKey: "agriculture",
    statutoryRole: "shortcomings_causes",
    weight: "must",
    text: "第二条不足的原因只讲客观条件，请补写管理方面的原因。",
  },
  {
    bodyKey: "agriculture",
    statutoryRole: "next_year_plan",
    weight: "should",
    text: "快检实验室扩项建议写明分阶段时间。",
  },
  {
    bodyKey: "forestry",
    statutoryRole: "principal_duties",
    weight: "must",
    text: "主要负责人履职部分缺少可核对的次数，请写明主持会议和讲课情况。",
  },
  {
    bodyKey: "forestry",
    statutoryRole: "next_year_plan",
    weight: "must",
    text: "下一年度任务与不足没有逐条对应，请按不足顺序调整。",
  },
  {
    bodyKey: "hewan",
    statutoryRole: "measures_outcomes",
    weight: "must",
    text: "征收矛盾化解件数的统计期限不清，请注明并附清单。",
  },
  {
    bodyKey: "hewan",
    statutoryRole: "measures_outcomes",
    weight: "should",
    text: "行政诉讼负责人出庭情况建议与司法局数据核对。",
  },
];
