import type { Executor, Transaction } from "@nianbao/db/client";
import { campaign } from "@nianbao/db/schema/campaign";
import { edition, revision } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, eq, ne, type SQL } from "@nianbao/db/sql";
import type { PublicationFacts } from "@nianbao/domain/workflow/publication";
import type { EditionState } from "@nianbao/domain/workflow/states";

/** Every row a decision about a publication looks at. */
export interface LoadedPublication {
  readonly publication: typeof publication.$inferSelect;
  readonly edition: typeof edition.$inferSelect;
  readonly revision: typeof revision.$inferSelect;
  readonly report: typeof report.$inferSelect;
  readonly org: typeof org.$inferSelect;
  readonly campaign: typeof campaign.$inferSelect;
}

export const loadPublications = (tx: Executor, where: SQL | undefined): Promise<LoadedPublication[]> =>
  tx
    .select({ publication, edition, revision, report, org, campaign })
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .innerJoin(revision, eq(revision.id, edition.revisionId))
    .innerJoin(report, eq(report.id, publication.reportId))
    .innerJoin(org, eq(org.id, publication.orgId))
    .innerJoin(campaign, eq(campaign.id, report.campaignId))
    .where(where)
    .orderBy(edition.number);

/**
 * Holds all publications of a report until the transaction ends, by holding the report. With `skipLocked` the
 * answer is false when somebody else holds it.
 */
export async function lockReport(
  tx: Transaction,
  reportId: string,
  options: { readonly skipLocked?: boolean } = {},
): Promise<boolean> {
  const rows = await tx
    .select({ id: report.id })
    .from(report)
    .where(eq(report.id, reportId))
    .for("no key update", options.skipLocked ? { skipLocked: true } : {});
  return rows.length > 0;
}

/** Where a signed text may go to the public; one that the committee returned waits for its next edition. */
const signedStates: ReadonlySet<EditionState> = new Set([
  "signed",
  "submitted",
  "under_committee_review",
  "accepted",
]);

/** What the rules about publications decide on. */
export const publicationFacts = (loaded: LoadedPublication): PublicationFacts => ({
  ...loaded.publication,
  signed: loaded.edition.signedBy !== null && signedStates.has(loaded.edition.state),
  authorIds: loaded.revision.authorIds,
});

/** The publication now live for this report, if it is another one: what publishing this one would supersede. */
export async function liveOther(
  tx: Executor,
  row: Pick<typeof publication.$inferSelect, "id" | "reportId">,
): Promise<LoadedPublication | null> {
  const [live] = await loadPublications(
    tx,
    and(
      eq(publication.reportId, row.reportId),
      eq(publication.state, "published"),
      ne(publication.id, row.id),
    ),
  );
  return live ?? null;
}
