import { type AppName, session } from "@nianbao/db/schema/account";
import { and, eq, isNull } from "@nianbao/db/sql";
import { loadActor } from "../account/actor.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { hashSecret, looksLikeSecret } from "./secret.ts";

/** Signs out: ends the session of this token. Ending what has ended changes nothing. */
export async function endSession(
  call: Pick<Call, "db" | "clock">,
  input: { readonly app: AppName; readonly token: string },
): Promise<void> {
  if (!looksLikeSecret(input.token)) return;
  await inTransaction(call, async (tx, now) => {
    const [ended] = await tx
      .update(session)
      .set({ revokedAt: now })
      .where(
        and(
          eq(session.tokenHash, hashSecret(input.token)),
          eq(session.app, input.app),
          isNull(session.revokedAt),
        ),
      )
      .returning();
    if (!ended) return;
    const actor = await loadActor(tx, ended.accountId, now);
    await record(tx, { actor, factors: ended.factors }, now, {
      regionId: ended.regionId,
      orgId: ended.orgId,
      subjectType: "session",
      subjectId: ended.id,
      command: "sign_out",
    });
  });
}
