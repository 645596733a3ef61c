import { publicSite } from "../../site.ts";

/** 科工信局2025年度法治政府建设年度报告.txt, without what file systems refuse. */
export async function fileName(id: string, extension: string): Promise<string> {
  const { publisher, reportYear } = await publicSite().get({ id });
  return `${publisher}${reportYear}年度报告.${extension}`.replaceAll(/[\\/:*?"<>|\s]/gu, "");
}
