import { nothingKnown } from "../src/checks/checked-context.ts";
import type { CheckedSection, CheckedText } from "../src/checks/checked-text.ts";
import type { StatutoryRole } from "../src/manuscript/statutory-role.ts";

const plain: readonly Omit<CheckedSection, "figures" | "headings">[] = [
  {
    id: "preamble",
    statutoryRole: "preamble",
    heading: "",
    text: "根据区委依法治区工作要求，现将青禾区数据局2025年度法治政府建设情况报告如下：",
  },
  {
    id: "measures",
    statutoryRole: "measures_outcomes",
    heading: "2025年主要举措和成效",
    text: "全年举办培训12场，参训1000余人次。\n《法治政府建设实施纲要（2021—2025年）》各项任务全部完成。",
  },
  {
    id: "shortcomings",
    statutoryRole: "shortcomings_causes",
    heading: "存在的不足和原因",
    text: "一是基层执法人员不足，原因是编制核定较早；二是数据共享不够顺畅，主要由于接口标准不一。",
  },
  {
    id: "duties",
    statutoryRole: "principal_duties",
    heading: "党政主要负责人履行推进法治建设第一责任人职责情况",
    text: "主要负责人亲自部署重要工作4次，主持学法6次，带头学习《法治政府建设实施纲要（2021—2025年）》。",
  },
  {
    id: "plan",
    statutoryRole: "next_year_plan",
    heading: "2026年主要安排",
    text: "一是6月底前由法规科补充执法人员5名；二是三季度由数据科牵头统一数据接口标准；三是全年由办公室组织普法宣传12场。",
  },
];

const sections: readonly CheckedSection[] = plain.map((section) => ({
  ...section,
  figures: [],
  headings: [],
}));

/** A text in which no rule finds anything. */
export const cleanText: CheckedText = {
  ...nothingKnown,
  reportYear: 2025,
  title: "青禾区数据局关于2025年法治政府建设情况的报告",
  addressee: "青禾区人民政府",
  issuers: ["青禾区数据局"],
  sections,
};

/** A section without figures and headings of its own. */
export const plainSection = (
  id: string,
  statutoryRole: StatutoryRole,
  heading: string,
  text: string,
): CheckedSection => ({ id, statutoryRole, heading, text, figures: [], headings: [] });

/** The clean text with one section changed. */
export const withSection = (id: string, change: Partial<CheckedSection>): CheckedText => ({
  ...cleanText,
  sections: sections.map((section) => (section.id === id ? { ...section, ...change } : section)),
});
