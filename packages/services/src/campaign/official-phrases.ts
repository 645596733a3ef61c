import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";

/** Official wording that a new campaign or report starts with; every word of it can be changed by its drafter. */

/** 《关于报送和公开…年法治政府建设情况报告的通知》: how committee offices name the notice (domain.md §2.1). */
export const campaignTitle = (reportYear: number): string =>
  `关于报送和公开${reportYear}年度法治政府建设情况报告的通知`;

/** 发文机关 + 关于…的 + 报告 (GB/T 9704-2012 7.3.1). */
export const reportTitle = (fullName: string, reportYear: number): string =>
  `${fullName}关于${reportYear}年度法治政府建设情况的报告`;

/**
 * 主送机关: the leading committee of the region whose name is given, as in 青禾区 → 区委全面依法治区委员会.
 * A name that ends in no known level is taken whole.
 */
export function defaultAddressee(regionName: string): string {
  const level = /自治[区州县]$|[省市区县镇乡]$/u.exec(regionName)?.[0].slice(-1) ?? regionName;
  return `${level}委全面依法治${level}委员会`;
}

export interface SectionStart {
  readonly statutoryRole: StatutoryRole;
  readonly heading: string;
}

/**
 * The sections a report starts with: a preamble and the four contents that every report must have
 * (《法治政府建设与责任落实督察工作规定》, chapter 年度报告). 其他需要报告的情况 is added when there is any.
 */
export const sectionStarts = (reportYear: number): readonly SectionStart[] => [
  { statutoryRole: "preamble", heading: "" },
  { statutoryRole: "measures_outcomes", heading: `${reportYear}年度推进法治政府建设的主要举措和成效` },
  { statutoryRole: "shortcomings_causes", heading: "存在的不足和原因" },
  { statutoryRole: "principal_duties", heading: "党政主要负责人履行推进法治建设第一责任人职责的情况" },
  { statutoryRole: "next_year_plan", heading: `${reportYear + 1}年度推进法治政府建设的主要安排` },
];
