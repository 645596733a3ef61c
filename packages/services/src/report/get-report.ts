import { account } from "@nianbao/db/schema/account";
import { edition, reviewPoint, revision } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { division } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { and, asc, desc, eq, inArray, isNotNull } from "@nianbao/db/sql";
import type { Executor } from "@nianbao/db/client";
import type { Manuscript } from "@nianbao/document/manuscript";
import { may } from "@nianbao/domain/policy/may";
import { isCommitteeRole } from "@nianbao/domain/policy/roles";
import { available } from "@nianbao/domain/workflow/decide";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";
import { checkManuscript } from "./check-manuscript.ts";
import { effectiveDue } from "./effective-due.ts";
import { type LoadedEdition, loadEditions } from "./load-editions.ts";
import { visibleTo } from "./visible-to.ts";

export const ReportId = z.object({
  reportId: z.uuid(),
  /** An earlier edition; the newest this person may read when absent. */
  editionId: z.uuid().optional(),
});

export type ReportView = Awaited<ReturnType<typeof getReport>>;

/** Everything one screen shows of a report: text, findings, what may be done, who did what when. */
export const getReport = (call: Call, input: z.infer<typeof ReportId>) =>
  inTransaction({ db: call.db, clock: call.clock }, async (tx, now) => {
    const editions = await tx
      .select({
        id: edition.id,
        number: edition.number,
        kind: edition.kind,
        state: edition.state,
        submittedAt: edition.submittedAt,
        closedAt: edition.closedAt,
      })
      .from(edition)
      .where(and(eq(edition.reportId, input.reportId), visibleTo(call.actor)))
      .orderBy(desc(edition.number));
    const chosen = found(input.editionId ? editions.find((row) => row.id === input.editionId) : editions[0]);
    const loaded = found((await loadEditions(tx, eq(edition.id, chosen.id), now))[0]);
    const fromCommittee = loaded.org.id !== call.actor.orgId && call.actor.roles.some(isCommitteeRole);
    const names = await namesOf(tx, loaded);
    return {
      now,
      fromCommittee,
      report: {
        id: loaded.report.id,
        year: loaded.report.reportYear,
        orgId: loaded.org.id,
        orgName: loaded.org.fullName,
        orgShortName: loaded.org.shortName,
        docPrefix: loaded.org.docPrefix,
        extendedUntil: loaded.report.extendedUntil,
        extensionReason: loaded.report.extensionReason,
      },
      campaign: {
        id: loaded.campaign.id,
        title: loaded.campaign.title,
        noticeNumber: loaded.campaign.noticeNumber,
        noticeText: loaded.campaign.noticeText,
        contact: loaded.campaign.contact,
        submissionDue: loaded.campaign.submissionDue,
        publicationDue: loaded.campaign.publicationDue,
      },
      editions,
      edition: {
        ...pick(loaded),
        dueAt: effectiveDue(loaded.edition, loaded.report),
        sentBy: names.get(loaded.edition.sentBy ?? "") ?? null,
        signedBy: names.get(loaded.edition.signedBy ?? "") ?? null,
        submittedBy: names.get(loaded.edition.submittedBy ?? "") ?? null,
        recommendedBy: names.get(loaded.edition.recommendedBy ?? "") ?? null,
      },
      revision: loaded.revision && {
        id: loaded.revision.id,
        number: loaded.revision.number,
        contentHash: loaded.revision.contentHash,
        hashAlgorithm: loaded.revision.hashAlgorithm,
        createdAt: loaded.revision.createdAt,
      },
      manuscript: loaded.manuscript,
      comparedWith: await lastSeen(tx, call, loaded),
      sections: loaded.sections.map((row) => ({
        id: row.id,
        version: row.version,
        divisionId: row.divisionId,
        updatedAt: row.updatedAt,
        updatedBy: names.get(row.updatedBy ?? "") ?? null,
        editable:
          loaded.edition.state === "drafting" &&
          may(call.actor, "section.edit", { ...scope(loaded), divisionId: row.divisionId }) === null,
      })),
      facts: loaded.factRows.map((row) => ({ id: row.id, version: row.version })),
      mayArrange:
        loaded.edition.state === "drafting" && may(call.actor, "section.arrange", scope(loaded)) === null,
      findings: checkManuscript(loaded.manuscript, loaded.report.reportYear),
      offers: available(loaded.facts, call.actor),
      holders: loaded.holders.map(({ name, role }) => ({ name, role })),
      principals: loaded.principals.map(({ name, post }) => ({ name, post })),
      divisions: await tx
        .select({ id: division.id, name: division.name })
        .from(division)
        .where(eq(division.orgId, loaded.org.id))
        .orderBy(asc(division.ordinal)),
      decisions: loaded.decisions
        .filter(
          (row) =>
            fromCommittee === ["recommend", "return", "accept"].includes(row.verdict) ||
            row.verdict === "sign",
        )
        .map((row) => ({
          id: row.id,
          actor: names.get(row.actorId) ?? "",
          stepKey: row.stepKey,
          verdict: row.verdict,
          opinion: row.opinion,
          current: row.revisionId === loaded.edition.revisionId,
          at: row.createdAt,
        })),
      points: loaded.points.filter((row) => fromCommittee || row.sentAt !== null).map(pointOf),
      earlierPoints: await earlierPoints(tx, loaded),
      timeline: await timelineOf(tx, loaded.report.id, fromCommittee),
      publication: await publicationOf(tx, loaded.edition.id),
    };
  });

const scope = (loaded: LoadedEdition) => ({ orgId: loaded.org.id, regionId: loaded.org.regionId });

const pick = ({ edition: row }: LoadedEdition) => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  state: row.state,
  version: row.version,
  chain: row.chain,
  stepIndex: row.stepIndex,
  docNumber: row.docNumber,
  issueDate: row.issueDate,
  deliberation: row.deliberation,
  recommendation: row.recommendation,
  sentAt: row.sentAt,
  signedAt: row.signedAt,
  submittedAt: row.submittedAt,
  receivedAt: row.receivedAt,
  closedAt: row.closedAt,
});

async function namesOf(tx: Executor, loaded: LoadedEdition): Promise<Map<string, string>> {
  const { edition: row } = loaded;
  const ids = [
    row.sentBy,
    row.signedBy,
    row.submittedBy,
    row.recommendedBy,
    ...loaded.decisions.map((decision) => decision.actorId),
    ...loaded.sections.map((section) => section.updatedBy),
  ].filter((id) => id !== null);
  const people = await tx
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(inArray(account.id, [...new Set(ids)]));
  return new Map(people.map((person) => [person.id, person.name]));
}

const pointOf = (row: typeof reviewPoint.$inferSelect) => ({
  id: row.id,
  sectionId: row.sectionId,
  severity: row.severity,
  text: row.text,
  quote: row.quote,
  sentAt: row.sentAt,
  answer: row.answer,
  answeredAt: row.answeredAt,
});

/** The points the edition before was returned with, and their answers; those that `points` does not hold already. */
async function earlierPoints(tx: Executor, { edition: row, points }: LoadedEdition) {
  if (row.kind !== "revision") return [];
  const rows = await tx
    .select({ point: reviewPoint })
    .from(reviewPoint)
    .innerJoin(edition, eq(edition.id, reviewPoint.editionId))
    .where(
      and(
        eq(edition.reportId, row.reportId),
        eq(edition.number, row.number - 1),
        isNotNull(reviewPoint.sentAt),
      ),
    )
    .orderBy(asc(reviewPoint.ordinal));
  return rows
    .filter(({ point }) => !points.some((known) => known.id === point.id))
    .map(({ point }) => pointOf(point));
}

/** The text to show the changes against: the one this person last decided on, else the one that was returned. */
async function lastSeen(
  tx: Executor,
  call: Call,
  { edition: current, decisions }: LoadedEdition,
): Promise<{
  readonly number: number;
  readonly own: boolean;
  readonly manuscript: Manuscript;
} | null> {
  const mine = decisions.findLast(
    (row) => row.actorId === call.actor.accountId && row.revisionId !== current.revisionId,
  );
  const [row] = await tx
    .select({ number: revision.number, manuscript: revision.manuscript })
    .from(revision)
    .leftJoin(edition, eq(edition.revisionId, revision.id))
    .where(
      mine
        ? eq(revision.id, mine.revisionId)
        : and(eq(edition.reportId, current.reportId), eq(edition.number, current.number - 1)),
    );
  return row
    ? {
        number: row.number,
        own: mine !== undefined,
        manuscript: row.manuscript as unknown as Manuscript,
      }
    : null;
}

/** What the committee and its acts look like from outside the body: its inner review stays inside. */
const seenByCommittee = new Set([
  "open_original",
  "open_revision",
  "open_correction",
  "sign",
  "submit",
  "recall",
  "receive",
  "recommend",
  "return",
  "accept",
  "publish",
  "take_down",
  "supersede",
  "extend",
  "remind",
]);

async function timelineOf(tx: Executor, reportId: string, fromCommittee: boolean) {
  const rows = await tx
    .select({
      id: event.id,
      command: event.command,
      from: event.fromState,
      to: event.toState,
      subjectType: event.subjectType,
      actor: account.name,
      reason: event.reason,
      detail: event.detail,
      at: event.at,
    })
    .from(event)
    .leftJoin(account, eq(account.id, event.actorId))
    .where(eq(event.reportId, reportId))
    .orderBy(asc(event.id))
    .limit(500);
  return rows
    .filter((row) => !fromCommittee || seenByCommittee.has(row.command))
    .map((row) => ({
      ...row,
      reason: !fromCommittee && row.command === "recommend" ? null : row.reason,
    }));
}

async function publicationOf(tx: Executor, editionId: string) {
  const [row] = await tx
    .select({
      id: publication.id,
      state: publication.state,
      publishedAt: publication.publishedAt,
      publishAt: publication.publishAt,
      indexNo: publication.indexNo,
    })
    .from(publication)
    .where(eq(publication.editionId, editionId));
  return row ?? null;
}
