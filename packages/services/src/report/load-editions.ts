import type { Executor } from "@nianbao/db/client";
import { account, tenure } from "@nianbao/db/schema/account";
import { campaign } from "@nianbao/db/schema/campaign";
import { decision, edition, fact, reviewPoint, revision, section } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, asc, eq, inArray, type SQL, sql } from "@nianbao/db/sql";
import type { Manuscript } from "@nianbao/document/manuscript";
import { dayOf } from "@nianbao/domain/calendar/statutory";
import type { EditionFacts } from "@nianbao/domain/workflow/edition";
import { holdersOfBodies, type BodyHolder } from "../account/holders.ts";
import { assembleManuscript, frozenText } from "./assemble-manuscript.ts";
import { checkContexts, type LoadedContext } from "./check-contexts.ts";
import { checkedStates, factsOf } from "./edition-facts.ts";

export interface LoadedEdition {
  readonly edition: typeof edition.$inferSelect;
  readonly report: typeof report.$inferSelect;
  readonly org: typeof org.$inferSelect;
  readonly campaign: typeof campaign.$inferSelect;
  readonly revision: typeof revision.$inferSelect | null;
  readonly decisions: readonly (typeof decision.$inferSelect)[];
  readonly points: readonly (typeof reviewPoint.$inferSelect)[];
  /** Rows of the text; read while it is being drafted, or under a lock. */
  readonly sections: readonly (typeof section.$inferSelect)[];
  readonly factRows: readonly (typeof fact.$inferSelect)[];
  readonly principals: readonly {
    readonly accountId: string;
    readonly name: string;
    readonly post: string;
  }[];
  readonly holders: readonly BodyHolder[];
  /** The text as it stands: the tables while drafting, else the frozen revision. */
  readonly manuscript: Manuscript;
  readonly facts: EditionFacts;
  /** What the content rules know around the text; null where no gate is near and nobody asked for it. */
  readonly context: LoadedContext | null;
}

/**
 * Reads editions with everything the rules ask for, in a fixed number of queries however many there are.
 * With `lock` the edition rows are held until the transaction ends, so that what was decided still stands
 * when it is written.
 */
export async function loadEditions(
  tx: Executor,
  where: SQL | undefined,
  now: Date,
  options: { readonly lock?: boolean; readonly context?: boolean } = {},
): Promise<LoadedEdition[]> {
  const query = tx
    .select({ edition, report, org, campaign })
    .from(edition)
    .innerJoin(report, eq(report.id, edition.reportId))
    .innerJoin(org, eq(org.id, edition.orgId))
    .innerJoin(campaign, eq(campaign.id, report.campaignId))
    .where(where)
    .orderBy(asc(edition.dueAt), asc(edition.number));
  const heads = options.lock ? await query.for("update", { of: edition }) : await query;
  if (heads.length === 0) return [];
  const editionIds = heads.map((head) => head.edition.id);
  const orgIds = [...new Set(heads.map((head) => head.org.id))];
  const reportIds = heads.map((head) => head.report.id);
  const revisionIds = heads.flatMap((head) => head.edition.revisionId ?? []);

  const revisions = revisionIds.length
    ? await tx.select().from(revision).where(inArray(revision.id, revisionIds))
    : [];
  const decisions = await tx
    .select()
    .from(decision)
    .where(inArray(decision.editionId, editionIds))
    .orderBy(asc(decision.createdAt));
  const withText = heads
    .filter((head) => options.lock || head.edition.state === "drafting")
    .map((head) => head.edition.id);
  const sections = await tx.select().from(section).where(inArray(section.editionId, withText));
  const factRows = await tx.select().from(fact).where(inArray(fact.editionId, withText));
  const points = await tx
    .select({ point: reviewPoint, number: edition.number, reportId: edition.reportId })
    .from(reviewPoint)
    .innerJoin(edition, eq(edition.id, reviewPoint.editionId))
    .where(inArray(edition.reportId, reportIds))
    .orderBy(asc(reviewPoint.ordinal));
  const principals = await principalsInOffice(tx, orgIds, now);
  const holders = await holdersOfBodies(tx, orgIds, now);
  const contexts = await checkContexts(
    tx,
    heads.filter((head) => options.context || checkedStates.has(head.edition.state)),
    now,
  );

  return heads.map((head) => {
    const current = revisions.find((row) => row.id === head.edition.revisionId) ?? null;
    const mine = {
      ...head,
      context: contexts.get(head.edition.id) ?? null,
      revision: current,
      decisions: decisions.filter((row) => row.editionId === head.edition.id),
      sections: sections.filter((row) => row.editionId === head.edition.id),
      factRows: factRows.filter((row) => row.editionId === head.edition.id),
      principals: principals.filter((row) => row.orgId === head.org.id),
      holders: holders.filter((row) => row.orgId === head.org.id),
      points: points
        .filter((row) => row.reportId === head.report.id && row.number === pointsNumber(head.edition))
        .map((row) => row.point),
    };
    const manuscript =
      head.edition.state === "drafting" || current === null
        ? assembleManuscript(
            head.edition,
            head.org.fullName,
            mine.principals[0]?.name ?? null,
            mine.sections,
            mine.factRows,
          )
        : frozenText(current);
    return { ...mine, manuscript, facts: factsOf(mine, manuscript) };
  });
}

/** The points that matter now: those to be answered by a revision until the committee has it again, else its own. */
const pointsNumber = (row: Pick<typeof edition.$inferSelect, "kind" | "state" | "number">): number =>
  row.kind === "revision" && !["under_committee_review", "accepted", "returned"].includes(row.state)
    ? row.number - 1
    : row.number;

function principalsInOffice(tx: Executor, orgIds: readonly string[], now: Date) {
  const today = dayOf(now);
  return tx
    .select({ orgId: tenure.orgId, accountId: tenure.accountId, name: account.name, post: tenure.post })
    .from(tenure)
    .innerJoin(account, eq(account.id, tenure.accountId))
    .where(
      and(
        inArray(tenure.orgId, [...orgIds]),
        eq(tenure.principal, true),
        eq(account.status, "active"),
        sql`${tenure.startsOn} <= ${today} and (${tenure.endsOn} is null or ${tenure.endsOn} >= ${today})`,
      ),
    )
    .orderBy(asc(tenure.startsOn));
}
