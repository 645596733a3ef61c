import { edition } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, desc, eq, ilike, or, sql } from "@nianbao/db/sql";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { effectiveDue } from "./effective-due.ts";
import { visibleTo } from "./visible-to.ts";

export const ListReports = z.object({
  year: z.number().int().min(2000).max(2100).optional(),
  /** Matches body, title or document number. */
  q: z.string().max(100).optional(),
});

const literal = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** The reports this person may read, newest edition of each, newest year first; at most 300. */
export async function listReports(call: Call, input: z.infer<typeof ListReports>) {
  const newest = call.db
    .selectDistinctOn([edition.reportId], {
      id: edition.id,
      reportId: edition.reportId,
      number: edition.number,
      kind: edition.kind,
      state: edition.state,
      title: edition.title,
      docNumber: edition.docNumber,
      dueAt: edition.dueAt,
      submittedAt: edition.submittedAt,
    })
    .from(edition)
    .where(visibleTo(call.actor))
    .orderBy(edition.reportId, desc(edition.number))
    .as("newest");
  const words = input.q?.trim();
  const rows = await call.db
    .select({
      reportId: report.id,
      year: report.reportYear,
      orgName: org.fullName,
      orgShortName: org.shortName,
      extendedUntil: report.extendedUntil,
      editionId: newest.id,
      number: newest.number,
      kind: newest.kind,
      state: newest.state,
      title: newest.title,
      docNumber: newest.docNumber,
      dueAt: newest.dueAt,
      submittedAt: newest.submittedAt,
      publicationState: publication.state,
      publishedAt: publication.publishedAt,
    })
    .from(newest)
    .innerJoin(report, eq(report.id, newest.reportId))
    .innerJoin(org, eq(org.id, report.orgId))
    .leftJoin(publication, eq(publication.editionId, newest.id))
    .where(
      and(
        input.year ? eq(report.reportYear, input.year) : undefined,
        words
          ? or(
              ilike(org.fullName, literal(words)),
              ilike(org.shortName, literal(words)),
              ilike(newest.title, literal(words)),
              ilike(newest.docNumber, literal(words)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(report.reportYear), sql`${org.ordinal}`)
    .limit(300);
  return rows.map(({ extendedUntil, ...row }) => ({
    ...row,
    dueAt: effectiveDue({ dueAt: row.dueAt }, { extendedUntil }),
  }));
}
