import type { Executor } from "@nianbao/db/client";
import { campaign } from "@nianbao/db/schema/campaign";
import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, asc, eq } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import type { CampaignState } from "@nianbao/domain/workflow/states";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { groupBy } from "../kernel/group-by.ts";
import { found, insist } from "../kernel/refused.ts";
import { effectiveDue } from "../report/effective-due.ts";
import {
  type BoardCounters,
  boardCounters,
  type BoardFacts,
  type BoardRow,
  boardRow,
  byUrgency,
} from "./board-row.ts";

export const ProgressBoard = z.object({ campaignId: z.uuid() });

export interface Board {
  readonly campaign: {
    readonly id: string;
    readonly reportYear: number;
    readonly state: CampaignState;
    readonly version: number;
    readonly submissionDue: Date;
    readonly publicationDue: Date;
  };
  readonly asOf: Date;
  readonly counters: BoardCounters;
  /** One a body, most urgent first. */
  readonly rows: readonly BoardRow[];
}

/** Where every body's report of a campaign stands; two queries however many bodies; never any text. */
export async function progressBoard(call: Call, input: z.infer<typeof ProgressBoard>): Promise<Board> {
  const [row] = await call.db
    .select({
      id: campaign.id,
      orgId: campaign.orgId,
      regionId: campaign.regionId,
      reportYear: campaign.reportYear,
      state: campaign.state,
      version: campaign.version,
      submissionDue: campaign.submissionDue,
      publicationDue: campaign.publicationDue,
    })
    .from(campaign)
    .where(and(eq(campaign.id, input.campaignId), eq(campaign.regionId, call.actor.regionId)));
  const { orgId, regionId, ...shown } = found(row);
  insist(may(call.actor, "report.progress", { orgId, regionId }));
  const asOf = await call.clock(call.db);
  const rows = (await boardFacts(call.db, shown.id)).map((facts) =>
    boardRow(facts, shown.publicationDue, asOf),
  );
  return { campaign: shown, asOf, counters: boardCounters(rows), rows: rows.toSorted(byUrgency) };
}

/** The newest edition that is no correction stands for the report, with the live publication or else the newest. */
async function boardFacts(tx: Executor, campaignId: string): Promise<BoardFacts[]> {
  const editions = await tx
    .select({
      report,
      org: { kind: org.kind, fullName: org.fullName, shortName: org.shortName, ordinal: org.ordinal },
      edition: {
        id: edition.id,
        number: edition.number,
        kind: edition.kind,
        state: edition.state,
        dueAt: edition.dueAt,
        recommendedBy: edition.recommendedBy,
        submittedAt: edition.submittedAt,
        closedAt: edition.closedAt,
      },
      publication: {
        id: publication.id,
        state: publication.state,
        publishAt: publication.publishAt,
        publishedAt: publication.publishedAt,
        onTime: publication.onTime,
      },
    })
    .from(report)
    .innerJoin(org, eq(org.id, report.orgId))
    .innerJoin(edition, eq(edition.reportId, report.id))
    .leftJoin(publication, eq(publication.editionId, edition.id))
    .where(eq(report.campaignId, campaignId))
    .orderBy(asc(edition.number));
  return [...groupBy(editions, (row) => row.report.id).values()].flatMap((ofReport) => {
    const main = ofReport.findLast((row) => row.edition.kind !== "correction");
    const newest = ofReport.at(-1);
    if (!main || !newest) return [];
    const published = ofReport.flatMap((row) => row.publication ?? []);
    const correcting = newest.edition.kind === "correction" && newest.edition.state !== "accepted";
    return [
      {
        reportId: main.report.id,
        version: main.report.version,
        orgId: main.report.orgId,
        ...main.org,
        editionId: main.edition.id,
        editionNumber: main.edition.number,
        editionKind: main.edition.kind,
        state: main.edition.state,
        recommended: main.edition.recommendedBy !== null,
        dueAt: effectiveDue(main.edition, main.report),
        extendedUntil: main.report.extendedUntil,
        extensionReason: main.report.extensionReason,
        firstSubmittedAt: main.report.firstSubmittedAt,
        submittedAt: main.edition.submittedAt,
        closedAt: main.edition.closedAt,
        lastRemindedAt: main.report.lastRemindedAt,
        publication: published.findLast((row) => row.state === "published") ?? published.at(-1) ?? null,
        correction: correcting ? newest.edition.state : null,
      },
    ];
  });
}
