import type { Transaction } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { publication } from "@nianbao/db/schema/publication";
import { and, asc, desc, eq, lte } from "@nianbao/db/sql";
import type { RefusalCode } from "@nianbao/domain/refusal";
import { type Call, inTransaction } from "../kernel/call.ts";
import { theClock } from "../kernel/record.ts";
import { Refused, reject } from "../kernel/refused.ts";
import { announcePublication } from "./announce-publication.ts";
import { loadPublications, lockReport, publicationFacts } from "./load-publication.ts";
import { publish } from "./publish.ts";

export interface DueOutcome {
  readonly published: readonly { readonly publicationId: string; readonly indexNo: string }[];
  /** Due, but against the rules: it stays scheduled until a person looks at it. */
  readonly refused: readonly { readonly publicationId: string; readonly code: RefusalCode }[];
}

/**
 * Publishes every scheduled text whose instant has come, each in its own transaction and exactly once however
 * many workers do so at a time (INV-28). Nobody in particular acts: the record names the person who scheduled it
 * as the one on whose behalf the product did. One that fails does not hold up the others.
 * @throws AggregateError of the failures that are no refusals, after all others are done
 */
export async function publishDue(call: Pick<Call, "db" | "clock">): Promise<DueOutcome> {
  const due = await call.db
    .select({ id: publication.id, reportId: publication.reportId })
    .from(publication)
    .where(and(eq(publication.state, "scheduled"), lte(publication.publishAt, await call.clock(call.db))))
    .orderBy(asc(publication.publishAt));
  const published: { publicationId: string; indexNo: string }[] = [];
  const refused: { publicationId: string; code: RefusalCode }[] = [];
  const failures: unknown[] = [];
  for (const { id, reportId } of due) {
    try {
      const indexNo = await inTransaction(call, (tx, now) => publishOne(tx, now, id, reportId));
      if (indexNo) published.push({ publicationId: id, indexNo });
    } catch (error) {
      if (error instanceof Refused) refused.push({ publicationId: id, code: error.refusal.code });
      else failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "scheduled publications failed");
  return { published, refused };
}

/** Null when somebody else has it in hand, or has already changed it. */
async function publishOne(
  tx: Transaction,
  now: Date,
  publicationId: string,
  reportId: string,
): Promise<string | null> {
  if (!(await lockReport(tx, reportId, { skipLocked: true }))) return null;
  const [loaded] = await loadPublications(tx, eq(publication.id, publicationId));
  if (loaded?.publication.state !== "scheduled") return null;
  if (!loaded.publication.publishAt || loaded.publication.publishAt > now) return null;
  if (!publicationFacts(loaded).signed) reject("no_signed_edition");
  const [scheduling] = await tx
    .select({ actorId: event.actorId })
    .from(event)
    .where(
      and(
        eq(event.subjectType, "publication"),
        eq(event.subjectId, publicationId),
        eq(event.command, "schedule"),
      ),
    )
    .orderBy(desc(event.id))
    .limit(1);
  const { indexNo } = await publish({
    tx,
    doer: theClock,
    onBehalfOf: scheduling?.actorId ?? null,
    now,
    loaded,
  });
  await announcePublication(tx, now, loaded, "publish", { by: null });
  return indexNo;
}
