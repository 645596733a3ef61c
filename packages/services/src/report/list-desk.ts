import type { Executor } from "@nianbao/db/client";
import { edition } from "@nianbao/db/schema/edition";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, eq, inArray, or, sql } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import type { Refusal } from "@nianbao/domain/refusal";
import { requiredStatutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { available } from "@nianbao/domain/workflow/decide";
import type { EditionState } from "@nianbao/domain/workflow/states";
import { type AwaitedCommand, turnOf } from "@nianbao/domain/workflow/turn";
import { type Call, inTransaction } from "../kernel/call.ts";
import { checkManuscript } from "./check-manuscript.ts";
import { listPublicationTasks } from "../publication/list-publication-tasks.ts";
import { effectiveDue } from "./effective-due.ts";
import { type HandedOver, handedOver } from "./handed-over.ts";
import { type LoadedEdition, loadEditions } from "./load-editions.ts";
import { visibleTo } from "./visible-to.ts";

const openStates: readonly EditionState[] = [
  "drafting",
  "in_review",
  "awaiting_signature",
  "signed",
  "submitted",
  "under_committee_review",
];

export interface Task {
  readonly reportId: string;
  readonly editionId: string;
  readonly orgShortName: string;
  readonly year: number;
  readonly act: AwaitedCommand | "contribute";
  readonly state: EditionState;
  readonly stepKey: string | null;
  readonly dueAt: Date;
  readonly missing: readonly Refusal[];
  /** Who handed it over and when; null when nobody did. */
  readonly from: HandedOver | null;
}

/** What waits for this person, soonest first, and what this person waits for. */
export const listDesk = (call: Call) =>
  inTransaction({ db: call.db, clock: call.clock }, async (tx, now) => {
    const { actor } = call;
    const loaded = await loadEditions(
      tx,
      and(
        visibleTo(actor),
        or(
          and(eq(edition.orgId, actor.orgId), inArray(edition.state, [...openStates])),
          and(eq(edition.orgId, actor.orgId), eq(edition.state, "accepted"), ofNewestYear(actor)),
          inArray(edition.state, ["submitted", "under_committee_review"]),
        ),
      ),
      now,
    );
    const from = await handedOver(tx, loaded);
    const tasks = loaded.flatMap((item) => taskOf(item, actor, from(item)));
    const own = loaded.filter((item) => item.org.id === actor.orgId);
    const newest = own.filter(
      (item) =>
        !own.some(
          (other) => other.report.id === item.report.id && other.edition.number > item.edition.number,
        ),
    );
    const published = await publishedOf(
      tx,
      newest.map((item) => item.edition.id),
    );
    return {
      now,
      tasks: tasks.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime()),
      publicationTasks: await listPublicationTasks(tx, call),
      waiting: own
        .filter(
          (item) =>
            item.edition.state !== "drafting" &&
            item.edition.state !== "accepted" &&
            !tasks.some((task) => task.editionId === item.edition.id),
        )
        .map(waitingFor),
      ownReports: newest.map((item) => ({
        reportId: item.report.id,
        editionId: item.edition.id,
        year: item.report.reportYear,
        state: item.edition.state,
        chain: item.edition.chain,
        stepIndex: item.edition.stepIndex,
        dueAt: effectiveDue(item.edition, item.report),
        publicationDue: item.campaign.publicationDue,
        sentAt: item.edition.sentAt,
        signedAt: item.edition.signedAt,
        submittedAt: item.edition.submittedAt,
        publishedAt: published.get(item.edition.id) ?? null,
        decisions: item.decisions
          .filter((row) => row.revisionId === item.edition.revisionId)
          .map((row) => ({ stepKey: row.stepKey, verdict: row.verdict, at: row.createdAt })),
        contents: contentsOf(item),
      })),
    };
  });

/** The year of the newest report of this person's body. */
const ofNewestYear = ({ orgId }: Actor) =>
  sql`${report.reportYear} = (select max(own.report_year) from ${report} own where own.org_id = ${orgId})`;

async function publishedOf(tx: Executor, editionIds: string[]): Promise<ReadonlyMap<string, Date | null>> {
  if (editionIds.length === 0) return new Map();
  const rows = await tx
    .select({ editionId: publication.editionId, publishedAt: publication.publishedAt })
    .from(publication)
    .where(inArray(publication.editionId, editionIds));
  return new Map(rows.map((row) => [row.editionId, row.publishedAt]));
}

function taskOf(item: LoadedEdition, actor: Actor, from: Task["from"]): Task[] {
  const turn = turnOf(available(item.facts, actor), item.edition);
  const common = {
    reportId: item.report.id,
    editionId: item.edition.id,
    orgShortName: item.org.shortName,
    year: item.report.reportYear,
    state: item.edition.state,
    stepKey:
      item.edition.stepIndex === null ? null : (item.edition.chain[item.edition.stepIndex]?.key ?? null),
    dueAt: effectiveDue(item.edition, item.report),
  };
  if (turn) return [{ ...common, act: turn.command, missing: turn.missing, from }];
  const contributes =
    item.edition.state === "drafting" &&
    item.org.id === actor.orgId &&
    actor.roles.includes("contributor") &&
    item.sections.some((row) => row.divisionId !== null && row.divisionId === actor.divisionId);
  return contributes ? [{ ...common, act: "contribute", missing: [], from: null }] : [];
}

function waitingFor(item: LoadedEdition) {
  const step = item.edition.stepIndex === null ? null : item.edition.chain[item.edition.stepIndex];
  const people = step
    ? item.holders.filter((holder) => holder.role === step.role).map((holder) => holder.name)
    : item.edition.state === "awaiting_signature"
      ? item.principals.map((principal) => principal.name)
      : [];
  const since = [
    item.edition.sentAt,
    item.edition.signedAt,
    item.edition.submittedAt,
    item.edition.receivedAt,
    ...item.decisions.map((row) => row.createdAt),
  ].filter((at) => at !== null);
  return {
    reportId: item.report.id,
    editionId: item.edition.id,
    year: item.report.reportYear,
    state: item.edition.state,
    stepKey: step?.key ?? null,
    people,
    since: since.length > 0 ? new Date(Math.max(...since.map((at) => at.getTime()))) : item.edition.createdAt,
  };
}

/** How far each of the five statutory contents is: written or not, and how many findings stand in it. */
function contentsOf(item: LoadedEdition) {
  const findings = checkManuscript(item.manuscript, item.report.reportYear, item.context);
  return [...requiredStatutoryRoles, "other" as const].map((role) => {
    const sections = item.manuscript.sections.filter((section) => section.statutoryRole === role);
    const ids = new Set(sections.map((section) => section.id));
    return {
      role,
      written: sections.some((section) => JSON.stringify(section.body).includes('"text"')),
      findings: findings.filter(
        (finding) => finding.severity === "error" && finding.sectionId !== null && ids.has(finding.sectionId),
      ).length,
    };
  });
}
