import type { Executor } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { and, eq, inArray } from "@nianbao/db/sql";

/** By whom, when and why a grant was refused, withdrawn or revoked. */
export interface Closing {
  /** Null for what the product closed by itself. */
  readonly name: string | null;
  readonly at: Date;
  readonly reason: string;
}

const closingCommands = ["refuse_grant", "withdraw_grant", "revoke_grant"];

/** The closings of these grants by grant id, from the record: whoever proposed a role is to learn why not. */
export async function closingsOf(db: Executor, grantIds: readonly string[]): Promise<Map<string, Closing>> {
  if (grantIds.length === 0) return new Map();
  const rows = await db
    .select({ grantId: event.subjectId, name: account.name, at: event.at, reason: event.reason })
    .from(event)
    .leftJoin(account, eq(account.id, event.actorId))
    .where(
      and(
        eq(event.subjectType, "role_grant"),
        inArray(event.subjectId, [...grantIds]),
        inArray(event.command, closingCommands),
      ),
    );
  return new Map(
    rows.map(({ grantId, name, at, reason }) => [grantId ?? "", { name, at, reason: reason ?? "" }]),
  );
}
