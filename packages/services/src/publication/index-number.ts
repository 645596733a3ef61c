import type { Transaction } from "@nianbao/db/client";
import type { org } from "@nianbao/db/schema/org";
import { publication } from "@nianbao/db/schema/publication";
import { and, eq, sql } from "@nianbao/db/sql";
import { dayOf } from "@nianbao/domain/calendar/statutory";

/**
 * The next 索引号 of a body, QHKGX/2026-00008: its prefix, the year of publication, five digits counted per body
 * and year. A body without a prefix uses its 统一社会信用代码. Publishers of one body wait for one another.
 */
export async function nextIndexNo(
  tx: Transaction,
  body: Pick<typeof org.$inferSelect, "id" | "regionId" | "indexPrefix" | "uscc">,
  now: Date,
): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`index number ${body.id}`}, 0))`);
  const start = `${body.indexPrefix || body.uscc || body.id}/${dayOf(now).slice(0, 4)}-`;
  const [last] = await tx
    .select({ number: sql<number | null>`max(substring(${publication.indexNo} from '[0-9]+$')::int)` })
    .from(publication)
    .where(and(eq(publication.regionId, body.regionId), sql`starts_with(${publication.indexNo}, ${start})`));
  return `${start}${String((last?.number ?? 0) + 1).padStart(5, "0")}`;
}
