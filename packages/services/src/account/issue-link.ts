import type { Transaction } from "@nianbao/db/client";
import { passwordLink } from "@nianbao/db/schema/account";
import { and, eq, isNull } from "@nianbao/db/sql";
import { hashSecret, newSecret } from "../session/secret.ts";

const validFor = 72 * 60 * 60_000;

export interface PasswordLink {
  /** Part of the address to be handed to the person; shown once, stored nowhere. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Makes the one link by which this person can set a password within 72 hours; earlier links are void. */
export async function issueLink(
  tx: Transaction,
  person: { readonly id: string; readonly orgId: string; readonly regionId: string },
  createdBy: string | null,
  now: Date,
): Promise<PasswordLink> {
  await voidLinks(tx, person.id, now);
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + validFor);
  await tx.insert(passwordLink).values({
    regionId: person.regionId,
    orgId: person.orgId,
    accountId: person.id,
    tokenHash: hashSecret(secret),
    createdBy,
    createdAt: now,
    expiresAt,
  });
  return { secret, expiresAt };
}

/** Makes every open link of this person useless. */
export async function voidLinks(tx: Transaction, accountId: string, now: Date): Promise<void> {
  await tx
    .update(passwordLink)
    .set({ usedAt: now })
    .where(and(eq(passwordLink.accountId, accountId), isNull(passwordLink.usedAt)));
}
