import { edition } from "@nianbao/db/schema/edition";
import { and, desc, eq } from "@nianbao/db/sql";
import { freeze } from "@nianbao/document/freeze";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { printed } from "../kernel/own-renderer.ts";
import { found } from "../kernel/refused.ts";
import { registrationOf } from "../publication/registration.ts";
import { ReportId } from "./get-report.ts";
import { loadEditions } from "./load-editions.ts";
import { visibleTo } from "./visible-to.ts";

export const PrintReport = ReportId.extend({
  /** A file to keep, or one picture of all pages to look at. */
  kind: z.enum(["pdf", "svg"]),
});

export interface PrintedReport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** 青禾区档案局2026年度报告, for the name of the file. */
  readonly name: string;
}

/**
 * A report this person may read, as it is printed: the draft as it stands, or the revision that is under review or
 * signed. Refused with `glyph_missing` and the characters no font has.
 */
export async function printReport(call: Call, input: z.infer<typeof PrintReport>): Promise<PrintedReport> {
  const { manuscript, registration, name } = await inTransaction(
    { db: call.db, clock: call.clock },
    async (tx, now) => {
      const editions = await tx
        .select({ id: edition.id })
        .from(edition)
        .where(and(eq(edition.reportId, input.reportId), visibleTo(call.actor)))
        .orderBy(desc(edition.number));
      const chosen = input.editionId ? editions.find(({ id }) => id === input.editionId) : editions[0];
      const loaded = found((await loadEditions(tx, eq(edition.id, found(chosen).id), now))[0]);
      return {
        manuscript: freeze(loaded.manuscript),
        registration: loaded.edition.signedAt === null ? null : registrationOf(loaded.edition),
        name: `${loaded.org.fullName}${loaded.report.reportYear}年度报告`,
      };
    },
  );
  return { bytes: await printed(input.kind, manuscript, registration), name };
}
