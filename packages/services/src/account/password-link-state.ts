import type { Executor } from "@nianbao/db/client";
import { account, passwordLink } from "@nianbao/db/schema/account";
import { and, eq, gt, isNull, ne } from "@nianbao/db/sql";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { reject } from "../kernel/refused.ts";
import { hashSecret, looksLikeSecret } from "../session/secret.ts";

export const LinkSecret = z.object({ secret: z.string().max(100) });
export type LinkSecret = z.infer<typeof LinkSecret>;

/** The unused link of this secret with its person, or `link_invalid`; one answer for every reason. */
export async function openLink(db: Executor, secret: string, now: Date) {
  if (!looksLikeSecret(secret)) return reject("link_invalid");
  const [row] = await db
    .select({
      linkId: passwordLink.id,
      accountId: account.id,
      username: account.username,
      name: account.name,
      expiresAt: passwordLink.expiresAt,
    })
    .from(passwordLink)
    .innerJoin(account, eq(account.id, passwordLink.accountId))
    .where(
      and(
        eq(passwordLink.tokenHash, hashSecret(secret)),
        isNull(passwordLink.usedAt),
        gt(passwordLink.expiresAt, now),
        ne(account.status, "suspended"),
      ),
    );
  return row ?? reject("link_invalid");
}

/** Whose password this link sets, for the page that asks for it. */
export async function passwordLinkState(call: Pick<Call, "db" | "clock">, input: LinkSecret) {
  const { username, name, expiresAt } = await openLink(call.db, input.secret, await call.clock(call.db));
  return { username, name, expiresAt };
}
