import type { Executor } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { decision, edition } from "@nianbao/db/schema/edition";
import { and, asc, eq, inArray } from "@nianbao/db/sql";
import type { LoadedEdition } from "./load-editions.ts";

/** Who put a text before those whose turn it is, with the words given along. */
export interface HandedOver {
  readonly name: string;
  readonly at: Date;
  readonly reason: string;
}

/**
 * Who last decided on each edition; for a revision nobody has decided on yet, who returned the report from the
 * committee. Null when nobody did.
 */
export async function handedOver(
  tx: Executor,
  loaded: readonly LoadedEdition[],
): Promise<(item: LoadedEdition) => HandedOver | null> {
  const decided = loaded.flatMap(({ decisions }) => decisions.at(-1)?.id ?? []);
  const returned = loaded
    .filter(
      ({ edition: { kind, number }, decisions }) =>
        kind === "revision" && number > 1 && decisions.length === 0,
    )
    .map((item) => item.report.id);
  const columns = {
    id: decision.id,
    name: account.name,
    at: decision.createdAt,
    reason: decision.opinion,
    reportId: edition.reportId,
    number: edition.number,
  };
  const read = (where: ReturnType<typeof and>) =>
    tx
      .select(columns)
      .from(decision)
      .innerJoin(edition, eq(edition.id, decision.editionId))
      .innerJoin(account, eq(account.id, decision.actorId))
      .where(where)
      .orderBy(asc(decision.createdAt));
  const decisions = await read(inArray(decision.id, decided));
  const returns = await read(and(inArray(edition.reportId, returned), eq(decision.verdict, "return")));
  return (item) => {
    const last = item.decisions.at(-1);
    const row = last
      ? decisions.find(({ id }) => id === last.id)
      : returns.findLast(
          ({ reportId, number }) => reportId === item.report.id && number === item.edition.number - 1,
        );
    return row ? { name: row.name, at: row.at, reason: row.reason } : null;
  };
}
