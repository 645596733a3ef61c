import { account } from "@nianbao/db/schema/account";
import { edition } from "@nianbao/db/schema/edition";
import { presence } from "@nianbao/db/schema/presence";
import { and, asc, eq, gt, ne } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found, insist } from "../kernel/refused.ts";
import { visibleTo } from "../report/visible-to.ts";

/** How long a heartbeat counts, in milliseconds; it comes every 15 to 20 seconds. */
export const presenceLasts = 45_000;

export const KeepPresence = z.object({
  editionId: z.uuid(),
  /** Names one browser tab; random, made by the page. */
  tab: z.string().min(1).max(40),
  /** The section one is in; null for none. */
  sectionId: z.uuid().nullable(),
  /** The page is being left. */
  leaving: z.boolean().default(false),
});

export interface Present {
  readonly accountId: string;
  readonly name: string;
  readonly sectionId: string | null;
}

/**
 * Says where one is and asks who else is there, each person once a section.
 * In: {editionId, tab, sectionId, leaving?}. Out: {others: {accountId, name, sectionId}[]}, by name. For the
 * people of the body; nothing is recorded, and a person's own other tabs are left out.
 */
export const keepPresence = (
  call: Call,
  input: z.infer<typeof KeepPresence>,
): Promise<{ others: readonly Present[] }> =>
  inTransaction(call, async (tx, now) => {
    const [row] = await tx
      .select()
      .from(edition)
      .where(and(eq(edition.id, input.editionId), visibleTo(call.actor)));
    const open = found(row);
    insist(may(call.actor, "comment.write", open));
    const { accountId } = call.actor;
    const place = { sectionId: input.sectionId, expiresAt: new Date(now.getTime() + presenceLasts) };
    if (input.leaving) {
      await tx
        .delete(presence)
        .where(
          and(
            eq(presence.editionId, open.id),
            eq(presence.accountId, accountId),
            eq(presence.tab, input.tab),
          ),
        );
    } else {
      await tx
        .insert(presence)
        .values({
          regionId: open.regionId,
          orgId: open.orgId,
          editionId: open.id,
          accountId,
          tab: input.tab,
          ...place,
        })
        .onConflictDoUpdate({ target: [presence.editionId, presence.accountId, presence.tab], set: place });
    }
    const others = await tx
      .selectDistinct({ accountId: account.id, name: account.name, sectionId: presence.sectionId })
      .from(presence)
      .innerJoin(account, eq(account.id, presence.accountId))
      .where(
        and(eq(presence.editionId, open.id), ne(presence.accountId, accountId), gt(presence.expiresAt, now)),
      )
      .orderBy(asc(account.name), asc(account.id), asc(presence.sectionId));
    return { others };
  });
