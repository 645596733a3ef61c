import { campaign } from "@nianbao/db/schema/campaign";
import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, asc, desc, eq } from "@nianbao/db/sql";
import type { EditionKind, PublicationState } from "@nianbao/domain/workflow/states";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { visibleTo } from "../report/visible-to.ts";

export const ListPublications = z.object({
  reportYear: z.number().int().optional(),
  reportId: z.uuid().optional(),
});

export interface PublicationSummary {
  readonly publicationId: string;
  readonly reportId: string;
  readonly editionId: string;
  readonly editionNumber: number;
  readonly editionKind: EditionKind;
  readonly reportYear: number;
  readonly orgId: string;
  readonly shortName: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly state: PublicationState;
  readonly version: number;
  readonly publicationDue: Date;
  readonly publishAt: Date | null;
  readonly publishedAt: Date | null;
  readonly onTime: boolean | null;
  readonly indexNo: string | null;
}

/** The publications of the actor's own body; for the committee's office those of the region's submitted reports. */
export const listPublications = (
  call: Call,
  input: z.infer<typeof ListPublications>,
): Promise<PublicationSummary[]> =>
  call.db
    .select({
      publicationId: publication.id,
      reportId: publication.reportId,
      editionId: publication.editionId,
      editionNumber: edition.number,
      editionKind: edition.kind,
      reportYear: publication.reportYear,
      orgId: publication.orgId,
      shortName: org.shortName,
      title: edition.title,
      docNumber: edition.docNumber,
      state: publication.state,
      version: publication.version,
      publicationDue: campaign.publicationDue,
      publishAt: publication.publishAt,
      publishedAt: publication.publishedAt,
      onTime: publication.onTime,
      indexNo: publication.indexNo,
    })
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .innerJoin(org, eq(org.id, publication.orgId))
    .innerJoin(report, eq(report.id, publication.reportId))
    .innerJoin(campaign, eq(campaign.id, report.campaignId))
    .where(
      and(
        visibleTo(call.actor),
        input.reportYear === undefined ? undefined : eq(publication.reportYear, input.reportYear),
        input.reportId === undefined ? undefined : eq(publication.reportId, input.reportId),
      ),
    )
    .orderBy(desc(publication.reportYear), asc(org.ordinal), desc(edition.number))
    .limit(10_000);
