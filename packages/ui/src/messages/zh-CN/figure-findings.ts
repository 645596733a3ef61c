import type { FigureRuleId } from "@nianbao/domain/checks/figure-rule-table";

/** What the rules on figures, people, form, secrets and times found, and what to do about it. */
export const figureFindings = {
  "DOC-01": "没有写主送机关",
  "DOC-04":
    "{problem, select, ending {标题应以“报告”结尾} book_title_marks {标题不加书名号} punctuation {标题中不用标点} other {标题有“关于”，应写成“关于……的报告”}}",
} satisfies Record<FigureRuleId, string>;
