import { publication } from "@nianbao/db/schema/publication";
import { record } from "../kernel/record.ts";
import type { Moving } from "../report/move-report.ts";

/** A signed edition gets its publication record, in state `none`. */
export async function ensurePublication({ tx, call, now, loaded }: Moving): Promise<void> {
  const [row] = await tx
    .insert(publication)
    .values({
      regionId: loaded.org.regionId,
      orgId: loaded.org.id,
      reportId: loaded.report.id,
      editionId: loaded.edition.id,
      reportYear: loaded.report.reportYear,
      createdAt: now,
    })
    .onConflictDoNothing({ target: publication.editionId })
    .returning({ id: publication.id });
  if (!row) return;
  await record(tx, call, now, {
    subjectType: "publication",
    subjectId: row.id,
    command: "open_publication",
    to: "none",
    regionId: loaded.org.regionId,
    orgId: loaded.org.id,
    reportId: loaded.report.id,
  });
}
