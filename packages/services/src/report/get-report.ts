import { account } from "@nianbao/db/schema/account";
import { edition } from "@nianbao/db/schema/edition";
import { division } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { and, asc, desc, eq, inArray } from "@nianbao/db/sql";
import type { Executor } from "@nianbao/db/client";
import { may } from "@nianbao/domain/policy/may";
import { isCommitteeRole } from "@nianbao/domain/policy/roles";
import { available } from "@nianbao/domain/workflow/decide";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";
import { waivedFindings } from "../waiver/waived-findings.ts";
import { earlierPoints, pointOf } from "./earlier-points.ts";
import { effectiveDue } from "./effective-due.ts";
import { factDetails } from "./fact-details.ts";
import { lastSeen } from "./last-seen.ts";
import { type LoadedEdition, loadEditions } from "./load-editions.ts";
import { previousReports } from "./previous-report.ts";
import { timelineOf } from "./timeline-of.ts";
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
    const loaded = found((await loadEditions(tx, eq(edition.id, chosen.id), now, { context: true }))[0]);
    const fromCommittee = loaded.org.id !== call.actor.orgId && call.actor.roles.some(isCommitteeRole);
    const names = await namesOf(tx, loaded);
    const previous = (await previousReports(tx, [loaded.report.id])).get(loaded.report.id);
    return {
      now,
      fromCommittee,
      report: {
        id: loaded.report.id,
        year: loaded.report.reportYear,
        orgId: loaded.org.id,
        regionId: loaded.org.regionId,
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
      facts: await factDetails(tx, loaded.edition.id, previous),
      mayArrange:
        loaded.edition.state === "drafting" && may(call.actor, "section.arrange", scope(loaded)) === null,
      findings: await waivedFindings(tx, loaded),
      /** For `checkedText` in the browser, so that the live checks know what the gates know. */
      checkContext: loaded.context,
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
