import { campaign } from "@nianbao/db/schema/campaign";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, count, desc, eq, ne, sql } from "@nianbao/db/sql";
import { type Site, siteRegion } from "./site.ts";

export interface YearSummary {
  readonly reportYear: number;
  /** 应公开, 已公开, 其中按时. */
  readonly due: number;
  readonly published: number;
  readonly onTime: number;
}

/** Every year the region has reported on, newest first. Empty before the first campaign opens. */
export async function years(site: Site): Promise<YearSummary[]> {
  const region = await siteRegion(site);
  if (!region) return [];
  return site.db
    .select({
      reportYear: report.reportYear,
      due: count(),
      published: count(publication.id),
      onTime: sql<number>`(count(*) filter (where ${publication.onTime}))::int`,
    })
    .from(report)
    .innerJoin(campaign, eq(campaign.id, report.campaignId))
    .leftJoin(publication, and(eq(publication.reportId, report.id), eq(publication.state, "published")))
    .where(and(eq(report.regionId, region.id), ne(campaign.state, "draft")))
    .groupBy(report.reportYear)
    .orderBy(desc(report.reportYear));
}
