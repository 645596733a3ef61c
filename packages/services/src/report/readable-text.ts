import { edition, revision } from "@nianbao/db/schema/edition";
import { and, desc, eq } from "@nianbao/db/sql";
import { freeze } from "@nianbao/document/freeze";
import type { Manuscript, Registration } from "@nianbao/document/manuscript";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";
import { registrationOf } from "../publication/registration.ts";
import { frozenText } from "./assemble-manuscript.ts";
import { loadEditions } from "./load-editions.ts";
import { visibleTo } from "./visible-to.ts";

export const ReadableText = z.object({
  reportId: z.uuid(),
  /** An earlier edition; the newest this person may read when absent. */
  editionId: z.uuid().optional(),
  /** A frozen text of that edition; the text as it stands when absent. */
  revisionId: z.uuid().optional(),
});

export interface TextToPrint {
  readonly manuscript: Manuscript;
  /** Null before sign-off, and for a revision that is not the current one. */
  readonly registration: Registration | null;
  /** 青禾区档案局2026年度报告, for the name of the file. */
  readonly name: string;
}

/**
 * The text of a report as one file is made of it, figures showing what their facts say now while it is drafted.
 * Another body reads of an edition what was sent to it, never the drafts before. Refusals: `not_found`.
 */
export const readableText = (call: Call, input: z.infer<typeof ReadableText>): Promise<TextToPrint> =>
  inTransaction({ db: call.db, clock: call.clock }, async (tx, now) => {
    const [chosen] = await tx
      .select({ id: edition.id })
      .from(edition)
      .where(
        and(
          eq(edition.reportId, input.reportId),
          visibleTo(call.actor),
          input.editionId ? eq(edition.id, input.editionId) : undefined,
        ),
      )
      .orderBy(desc(edition.number))
      .limit(1);
    const loaded = found((await loadEditions(tx, eq(edition.id, found(chosen).id), now))[0]);
    const { signedAt, revisionId } = loaded.edition;
    const registration = signedAt === null ? null : registrationOf(loaded.edition);
    const name = `${loaded.org.fullName}${loaded.report.reportYear}年度报告`;
    if (!input.revisionId) return { manuscript: freeze(loaded.manuscript), registration, name };
    const [row] = await tx
      .select({ id: revision.id, manuscript: revision.manuscript })
      .from(revision)
      .where(and(eq(revision.id, input.revisionId), eq(revision.editionId, loaded.edition.id)));
    const ours = loaded.edition.orgId === call.actor.orgId;
    const wanted = found(row && (ours || row.id === revisionId) ? row : undefined);
    return {
      manuscript: frozenText(wanted),
      registration: wanted.id === revisionId ? registration : null,
      name,
    };
  });
