/** A fictional report as a drafter has it in his word processor, a line a paragraph. */
export interface WrittenReport {
  readonly title: string;
  readonly addressee: string;
  readonly lines: readonly string[];
}

/** Words of one report alone, by which a search finds it. */
export const rareWords = "数字企业法治驿站";

/**
 * The report of 科工信局 on a year. Of its shortcomings none gives a cause, so that it may not yet be sent for
 * review; its last lines are the signature and the date, which are no part of the text.
 */
export const scienceIndustryReport = (year: number): WrittenReport => ({
  title: `青禾区科技和工业信息化局关于${year}年法治政府建设情况的报告`,
  addressee: "区委、区政府",
  lines: [
    `${year}年，区科技和工业信息化局围绕企业技术改造和数字化转型，把依法行政放在各项工作之前。现将${year}年法治政府建设情况报告如下：`,
    "一、推进法治政府建设的主要举措和成效",
    "（一）把规则送到车间",
    `全年在园区设立${rareWords}6处，安排法律顾问轮流到场，答复企业提出的合同、用工和数据合规问题214件。`,
    "（二）规范审批和检查",
    "技改项目备案全部网上办理，平均用时压缩到一个工作日；涉企检查统一编制计划，同一企业全年不重复检查。",
    "二、存在的不足",
    "一是工业数据分类的地方细则还没有出台；二是个别科室对行政处罚裁量基准掌握不够。",
    "三、党政主要负责人履行推进法治建设第一责任人职责情况",
    "局主要负责人主持研究法治议题4次，对裁量基准修订等重要工作亲自部署，对企业反映集中的问题亲自过问、亲自协调、亲自督办。",
    `四、${year + 1}年工作安排`,
    `${year + 1}年上半年出台工业数据分类指引，由信息化科负责；三季度前完成裁量基准轮训，由法规科负责。`,
    "青禾区科技和工业信息化局",
    `${year + 1}年1月12日`,
  ],
});

/** All of it as text to paste. */
export const pasted = ({ title, addressee, lines }: WrittenReport): string =>
  [title, `${addressee}：`, ...lines].join("\n");
