import { campaign } from "@nianbao/db/schema/campaign";
import { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, asc, count, eq, sql } from "@nianbao/db/sql";
import { daysLeft } from "@nianbao/domain/calendar/statutory";
import type { OrgKind } from "@nianbao/domain/org/org-kind";
import { z } from "zod";
import { type PublicReport, publicReports, publicRows } from "./public-rows.ts";
import { type Site, siteRegion } from "./site.ts";

export const YearOverview = z.object({ reportYear: z.number().int().min(1900).max(2200) });

export interface PublicEntry {
  readonly id: string;
  readonly indexNo: string | null;
  readonly publisher: string;
  readonly shortName: string;
  readonly kind: OrgKind;
  readonly title: string;
  readonly docNumber: string | null;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date | null;
  readonly onTime: boolean;
  /** Whole days after the last day that counted as on time; 0 when on time. */
  readonly daysLate: number;
  readonly corrected: boolean;
}

export interface YearOverviewPage {
  readonly reportYear: number;
  /** The first instant that is late; null when the region did not report on that year. */
  readonly publicationDue: Date | null;
  readonly due: number;
  readonly published: number;
  readonly onTime: number;
  /** 应公开 by kind of body. */
  readonly kinds: readonly { readonly kind: OrgKind; readonly due: number; readonly published: number }[];
  readonly rows: readonly PublicEntry[];
  /** 未公开（已说明理由）: bodies whose report is exempt, with the basis. */
  readonly exempt: readonly {
    readonly publisher: string;
    readonly shortName: string;
    readonly kind: OrgKind;
    readonly basis: string | null;
  }[];
  readonly takenDown: readonly PublicEntry[];
}

export const publicEntry = ({ current, firstPublishedAt, corrected }: PublicReport): PublicEntry => ({
  id: current.id,
  indexNo: current.indexNo,
  publisher: current.publisher,
  shortName: current.shortName,
  kind: current.kind,
  title: current.title,
  docNumber: current.docNumber,
  firstPublishedAt,
  publishedAt: current.publishedAt,
  onTime: current.onTime === true,
  daysLate: current.onTime ? 0 : Math.max(1, -daysLeft(current.publicationDue, firstPublishedAt)),
  corrected,
});

/** How a year's reports were published, body by body, in the bodies' official order. */
export async function yearOverview(
  site: Site,
  input: z.infer<typeof YearOverview>,
): Promise<YearOverviewPage> {
  const region = await siteRegion(site);
  const where = region
    ? and(eq(publication.regionId, region.id), eq(publication.reportYear, input.reportYear))
    : sql`false`;
  const reports = publicReports(await publicRows(site.db, where));
  const live = reports.filter(({ current }) => current.state === "published");
  const asked = region
    ? await site.db
        .select({ kind: org.kind, due: count(), publicationDue: campaign.publicationDue })
        .from(report)
        .innerJoin(org, eq(org.id, report.orgId))
        .innerJoin(campaign, eq(campaign.id, report.campaignId))
        .where(and(eq(report.regionId, region.id), eq(report.reportYear, input.reportYear)))
        .groupBy(org.kind, campaign.publicationDue)
    : [];
  const exempt = await site.db
    .selectDistinctOn([org.ordinal, publication.reportId], {
      reportId: publication.reportId,
      publisher: org.fullName,
      shortName: org.shortName,
      kind: org.kind,
      basis: publication.basis,
    })
    .from(publication)
    .innerJoin(org, eq(org.id, publication.orgId))
    .where(and(where, eq(publication.state, "exempt")))
    .orderBy(asc(org.ordinal), asc(publication.reportId));
  const known = new Set(reports.map(({ current }) => current.reportId));
  const rows = live.map(publicEntry);
  return {
    reportYear: input.reportYear,
    publicationDue: asked[0]?.publicationDue ?? null,
    due: asked.reduce((sum, row) => sum + row.due, 0),
    published: rows.length,
    onTime: rows.filter((row) => row.onTime).length,
    kinds: asked.map(({ kind, due }) => ({
      kind,
      due,
      published: rows.filter((row) => row.kind === kind).length,
    })),
    rows,
    exempt: exempt
      .filter((row) => !known.has(row.reportId))
      .map(({ publisher, shortName, kind, basis }) => ({ publisher, shortName, kind, basis })),
    takenDown: reports.filter(({ current }) => current.state === "taken_down").map(publicEntry),
  };
}
