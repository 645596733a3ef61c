import type { Executor } from "@nianbao/db/client";
import { edition, revision } from "@nianbao/db/schema/edition";
import { and, eq } from "@nianbao/db/sql";
import type { Manuscript } from "@nianbao/document/manuscript";
import type { Call } from "../kernel/call.ts";
import { frozenText } from "./assemble-manuscript.ts";
import type { LoadedEdition } from "./load-editions.ts";

/** The text to show the changes against: the one this person last decided on, else the one that was returned. */
export async function lastSeen(
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
        manuscript: frozenText(row),
      }
    : null;
}
