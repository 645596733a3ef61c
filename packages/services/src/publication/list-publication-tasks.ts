import type { Executor } from "@nianbao/db/client";
import { edition, revision } from "@nianbao/db/schema/edition";
import { campaign } from "@nianbao/db/schema/campaign";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, eq, inArray, ne, or } from "@nianbao/db/sql";
import { publicationDeadline, weekendsOnly } from "@nianbao/domain/calendar/workdays";
import { availablePublication, type PublicationCommand } from "@nianbao/domain/workflow/publication";
import type { Call } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";

const awaited = [
  "start_disclosure_review",
  "clear",
  "publish",
  "take_down",
] as const satisfies readonly PublicationCommand[];

export interface PublicationTask {
  readonly publicationId: string;
  readonly reportId: string;
  readonly year: number;
  readonly act: (typeof awaited)[number];
  /** The campaign's day, or the nearer one of 20 working days after sign-off. */
  readonly dueAt: Date;
}

/** What waits for this person on the way to publication, soonest due first; a text that the committee returned waits for nobody. */
export async function listPublicationTasks(tx: Executor, { actor }: Call): Promise<PublicationTask[]> {
  const rows = await tx
    .select({
      publication,
      authorIds: revision.authorIds,
      signedAt: edition.signedAt,
      statutory: campaign.publicationDue,
    })
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .innerJoin(revision, eq(revision.id, edition.revisionId))
    .innerJoin(report, eq(report.id, publication.reportId))
    .innerJoin(campaign, eq(campaign.id, report.campaignId))
    .where(
      and(
        eq(publication.orgId, actor.orgId),
        inArray(publication.state, ["none", "disclosure_review", "cleared", "published"]),
        or(ne(edition.state, "returned"), eq(publication.state, "published")),
      ),
    );
  const tasks = rows.flatMap(({ publication: row, authorIds, signedAt, statutory }) => {
    const offers = availablePublication({ ...row, signed: true, authorIds }, actor);
    const act = awaited.find((command) =>
      offers.some((offer) => offer.command === command && offer.missing.length === 0),
    );
    if (!act) return [];
    const dueAt = publicationDeadline(found(signedAt), statutory, weekendsOnly);
    return [{ publicationId: row.id, reportId: row.reportId, year: row.reportYear, act, dueAt }];
  });
  return tasks.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
