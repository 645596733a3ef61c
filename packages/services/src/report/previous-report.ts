import type { Executor } from "@nianbao/db/client";
import { edition, revision } from "@nianbao/db/schema/edition";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { alias, and, desc, eq, exists, inArray, lt, or } from "@nianbao/db/sql";
import { bodyText } from "@nianbao/document/body";
import type { Fact, Manuscript } from "@nianbao/document/manuscript";
import { frozenText } from "./assemble-manuscript.ts";
import { planItems } from "./plan-items.ts";

/** A body's latest report before a given one that the committee accepted or that was published. */
export interface Previous {
  readonly reportId: string;
  readonly editionId: string;
  readonly year: number;
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly statutoryRole: Manuscript["sections"][number]["statutoryRole"];
    readonly text: string;
  }[];
  readonly facts: readonly Fact[];
  /** What it planned for the year after, item by item. */
  readonly plan: readonly string[];
}

/** The reports before these, by the id of the later report; one query however many are asked for. */
export async function previousReports(
  tx: Executor,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, Previous>> {
  if (reportIds.length === 0) return new Map();
  const later = alias(report, "later");
  const rows = await tx
    .selectDistinctOn([later.id], {
      laterId: later.id,
      reportId: report.id,
      editionId: edition.id,
      year: report.reportYear,
      manuscript: revision.manuscript,
    })
    .from(later)
    .innerJoin(report, and(eq(report.orgId, later.orgId), lt(report.reportYear, later.reportYear)))
    .innerJoin(edition, eq(edition.reportId, report.id))
    .innerJoin(revision, eq(revision.id, edition.revisionId))
    .where(
      and(
        inArray(later.id, [...reportIds]),
        or(
          eq(edition.state, "accepted"),
          exists(
            tx
              .select({ id: publication.id })
              .from(publication)
              .where(and(eq(publication.editionId, edition.id), eq(publication.state, "published"))),
          ),
        ),
      ),
    )
    .orderBy(later.id, desc(report.reportYear), desc(edition.number));
  return new Map(rows.map(({ laterId, ...row }) => [laterId, previousOf(row)]));
}

function previousOf(row: {
  readonly reportId: string;
  readonly editionId: string;
  readonly year: number;
  readonly manuscript: Record<string, unknown>;
}): Previous {
  const text = frozenText(row);
  const sections = text.sections.map(({ heading, statutoryRole, body }) => ({
    heading,
    statutoryRole,
    text: bodyText(body),
  }));
  return {
    reportId: row.reportId,
    editionId: row.editionId,
    year: row.year,
    title: text.title,
    sections,
    facts: text.facts,
    plan: planItems(
      sections.filter((part) => part.statutoryRole === "next_year_plan").map((part) => part.text),
    ),
  };
}

/** The same figure in last year's report: by indicator, else by the very same label. */
export const lastYearsFact = (
  previous: Pick<Previous, "facts"> | undefined,
  fact: { readonly indicatorCode: string | null; readonly label: string },
): Fact | null =>
  (fact.indicatorCode && previous?.facts.find((past) => past.indicatorCode === fact.indicatorCode)) ||
  previous?.facts.find((past) => past.label === fact.label) ||
  null;
