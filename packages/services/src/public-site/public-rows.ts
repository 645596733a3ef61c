import type { Executor } from "@nianbao/db/client";
import { campaign } from "@nianbao/db/schema/campaign";
import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, asc, eq, inArray, type SQL } from "@nianbao/db/sql";
import { groupBy } from "../kernel/group-by.ts";

/** The states in which a publication is known to the public at all. */
export const publicStates = ["published", "superseded", "taken_down"] as const;

/** The columns the public may see beside the bytes. */
export const publicColumns = {
  id: publication.id,
  reportId: publication.reportId,
  indexNo: publication.indexNo,
  reportYear: publication.reportYear,
  state: publication.state,
  publishedAt: publication.publishedAt,
  supersededAt: publication.supersededAt,
  takenDownAt: publication.takenDownAt,
  takedownReason: publication.takedownReason,
  notice: publication.notice,
  contentHash: publication.contentHash,
  onTime: publication.onTime,
  editionNumber: edition.number,
  editionKind: edition.kind,
  title: edition.title,
  docNumber: edition.docNumber,
  issueDate: edition.issueDate,
  signedAt: edition.signedAt,
  publisher: org.fullName,
  shortName: org.shortName,
  kind: org.kind,
  ordinal: org.ordinal,
  publicationDue: campaign.publicationDue,
};

const publicRowsOf = (tx: Executor) =>
  tx
    .select(publicColumns)
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .innerJoin(org, eq(org.id, publication.orgId))
    .innerJoin(report, eq(report.id, publication.reportId))
    .innerJoin(campaign, eq(campaign.id, report.campaignId));

export type PublicRow = Awaited<ReturnType<typeof publicRowsOf>>[number];

/** Published, superseded and taken-down publications, bodies in order, versions of a report oldest first. */
export const publicRows = (tx: Executor, where: SQL | undefined): Promise<PublicRow[]> =>
  publicRowsOf(tx)
    .where(and(inArray(publication.state, [...publicStates]), where))
    .orderBy(asc(org.ordinal), asc(edition.number));

export interface PublicReport {
  /** The version that stands for the report: the live one, or a taken-down one when none is live. */
  readonly current: PublicRow;
  /** When any version of it was first public. */
  readonly firstPublishedAt: Date;
  readonly corrected: boolean;
}

/** Versions put together as reports. */
export const publicReports = (rows: readonly PublicRow[]): PublicReport[] =>
  [...groupBy(rows, (row) => row.reportId).values()].flatMap((versions) => {
    const current = versions.find((row) => row.state === "published") ?? versions.at(-1);
    const [first] = versions
      .flatMap((row) => row.publishedAt ?? [])
      .toSorted((a, b) => a.getTime() - b.getTime());
    return current && first
      ? [{ current, firstPublishedAt: first, corrected: versions.some((row) => row.state === "superseded") }]
      : [];
  });
