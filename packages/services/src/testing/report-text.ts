import { type Body, bodyFromParagraphs } from "@nianbao/document/body";
import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";

/** A short fictional text for each statutory content, without findings that block. */
export const reportText = (year: number): Readonly<Partial<Record<StatutoryRole, Body>>> => ({
  preamble: bodyFromParagraphs([`现将${year}年度法治政府建设情况报告如下：`]),
  measures_outcomes: bodyFromParagraphs([
    `${year}年，我局把法治建设纳入年度工作要点，全年组织集体学法6次。`,
    "办理行政许可事项全部在法定时限内办结，企业反映的问题件件有答复。",
  ]),
  shortcomings_causes: bodyFromParagraphs([
    "执法人员能力还有差距，原因是培训多为集中授课，结合案例的练习偏少。",
  ]),
  principal_duties: bodyFromParagraphs([
    "主要负责人把推进法治建设同业务工作一同部署、一同检查，对重要事项亲自过问。",
  ]),
  next_year_plan: bodyFromParagraphs([`${year + 1}年，我局将按季度开展案例教学，规范执法文书。`]),
});
