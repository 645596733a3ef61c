import { publication } from "@nianbao/db/schema/publication";
import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { and, desc, eq, isNotNull, type SQL, sql } from "@nianbao/db/sql";
import { type Site, siteRegion } from "./site.ts";

export interface RecentPublication {
  readonly id: string;
  readonly indexNo: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly shortName: string;
  readonly reportYear: number;
  readonly publishedAt: Date | null;
  /** What was corrected; null for a text that replaced none. */
  readonly notice: string | null;
}

/** 最近更正: live texts that took the place of another, newest first. */
export const recentCorrections = (site: Site, limit = 5): Promise<RecentPublication[]> =>
  recent(site, isNotNull(publication.notice), limit);

/** What a feed reader is told: live texts, the latest published first. */
export const feedEntries = (site: Site, limit = 50): Promise<RecentPublication[]> =>
  recent(site, undefined, limit);

async function recent(site: Site, where: SQL | undefined, limit: number): Promise<RecentPublication[]> {
  const region = await siteRegion(site);
  return site.db
    .select({
      id: publication.id,
      indexNo: publication.indexNo,
      title: edition.title,
      publisher: org.fullName,
      shortName: org.shortName,
      reportYear: publication.reportYear,
      publishedAt: publication.publishedAt,
      notice: publication.notice,
    })
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .innerJoin(org, eq(org.id, publication.orgId))
    .where(
      and(
        region ? eq(publication.regionId, region.id) : sql`false`,
        eq(publication.state, "published"),
        where,
      ),
    )
    .orderBy(desc(publication.publishedAt))
    .limit(limit);
}
