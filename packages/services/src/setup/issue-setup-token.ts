import { setupToken } from "@nianbao/db/schema/account";
import { isNull } from "@nianbao/db/sql";
import { type Call, inTransaction } from "../kernel/call.ts";
import { hashSecret, newSecret } from "../session/secret.ts";
import { isSetUp, lockSetup } from "./setup-lock.ts";

/**
 * A new set-up token, valid for 24 hours, and every earlier one void; null once the product is set up. For the
 * step that starts a deployment to print, once.
 */
export async function issueSetupToken(call: Pick<Call, "db" | "clock">): Promise<{ token: string } | null> {
  return inTransaction(call, async (tx, now) => {
    await lockSetup(tx);
    if (await isSetUp(tx)) return null;
    await tx.update(setupToken).set({ usedAt: now }).where(isNull(setupToken.usedAt));
    const token = newSecret();
    await tx.insert(setupToken).values({ tokenHash: hashSecret(token), createdAt: now });
    return { token };
  });
}
