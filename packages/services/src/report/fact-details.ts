import type { Executor } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { fact } from "@nianbao/db/schema/edition";
import { evidence } from "@nianbao/db/schema/evidence";
import { alias, and, asc, eq, isNull } from "@nianbao/db/sql";
import { lastYearsFact, type Previous } from "./previous-report.ts";

/** A file of evidence as the screens show it; its bytes come from the download route. */
export interface EvidenceFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: Date;
}

/** What the ledger knows of a figure beside what the manuscript says. */
export interface FactDetails {
  readonly id: string;
  readonly version: number;
  readonly note: string;
  readonly divisionId: string | null;
  readonly suppliedBy: string | null;
  readonly updatedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly evidence: readonly EvidenceFile[];
  /** The same indicator, or the same label, in the report before this one. */
  readonly lastYear: {
    readonly year: number;
    readonly value: string;
    readonly unit: string;
    readonly approx: string;
  } | null;
}

/** The ledger of an edition, in the order of the manuscript's facts. */
export async function factDetails(
  tx: Executor,
  editionId: string,
  previous: Previous | undefined,
): Promise<FactDetails[]> {
  const confirmer = alias(account, "confirmer");
  const rows = await tx
    .select({ fact, suppliedBy: account.name, confirmedBy: confirmer.name })
    .from(fact)
    .leftJoin(account, eq(account.id, fact.suppliedBy))
    .leftJoin(confirmer, eq(confirmer.id, fact.confirmedBy))
    .where(eq(fact.editionId, editionId))
    .orderBy(asc(fact.id));
  const files = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.editionId, editionId), isNull(evidence.removedAt)))
    .orderBy(asc(evidence.createdAt), asc(evidence.id));
  return rows.map(({ fact: row, suppliedBy, confirmedBy }) => {
    const past = lastYearsFact(previous, row);
    return {
      id: row.id,
      version: row.version,
      note: row.note,
      divisionId: row.divisionId,
      suppliedBy,
      updatedAt: row.updatedAt,
      confirmedBy,
      confirmedAt: row.confirmedAt,
      evidence: files.filter((file) => file.factId === row.id).map(fileOf),
      lastYear:
        past && previous
          ? { year: previous.year, value: past.value, unit: past.unit, approx: past.approx }
          : null,
    };
  });
}

const fileOf = (row: typeof evidence.$inferSelect): EvidenceFile => ({
  id: row.id,
  fileName: row.fileName,
  mediaType: row.mediaType,
  size: row.size,
  sha256: row.sha256,
  uploadedAt: row.createdAt,
});
