import type { Transaction } from "@nianbao/db/client";
import { account, roleGrant, setupToken } from "@nianbao/db/schema/account";
import { org } from "@nianbao/db/schema/org";
import { region } from "@nianbao/db/schema/region";
import { and, eq, gt, isNull } from "@nianbao/db/sql";
import { type AdminRole, adminRoles } from "@nianbao/domain/policy/roles";
import { defaultChain } from "@nianbao/domain/workflow/chain";
import { z } from "zod";
import { issueLink, type PasswordLink } from "../account/issue-link.ts";
import { Username } from "../account/username.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { found, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { orgFields } from "../org/org-fields.ts";
import { hashSecret, looksLikeSecret } from "../session/secret.ts";
import { isSetUp, lockSetup } from "./setup-lock.ts";

const Seat = z.object({ username: Username, name: line(50).pipe(z.string().min(1)) });
const tokenValidFor = 24 * 60 * 60_000;

export const CompleteSetup = z
  .object({
    token: z.string().max(100),
    /** The administrative division code, 6 to 12 digits (GB/T 2260, GB/T 10114). */
    region: z.object({
      code: z
        .string()
        .trim()
        .regex(/^\d{6,12}$/),
      name: line(40).pipe(z.string().min(1)),
    }),
    /** The committee's office (依法治区办), to which the administrators belong. */
    committee: z.object({ fullName: orgFields.fullName, shortName: orgFields.shortName }),
    administrators: z.object({
      system_admin: Seat,
      security_admin: Seat,
      audit_admin: Seat,
    }),
  })
  .refine(({ administrators }) => {
    const names = Object.values(administrators).map((one) => one.username);
    return new Set(names).size === names.length;
  });
export type CompleteSetup = z.infer<typeof CompleteSetup>;

export interface Administrator {
  readonly role: AdminRole;
  readonly username: string;
  readonly name: string;
  readonly link: PasswordLink;
}

/**
 * Sets up an empty product: the region, its committee's office, and three administrators, each with a link of
 * his own to set his password, so that nobody ever knows two of them. Refusals: `setup_done`,
 * `setup_token_invalid` (wrong, used, or older than 24 hours).
 */
export async function completeSetup(
  call: Pick<Call, "db" | "clock">,
  input: CompleteSetup,
): Promise<{ administrators: Administrator[] }> {
  return inTransaction(call, async (tx, now) => {
    await lockSetup(tx);
    if (await isSetUp(tx)) reject("setup_done");
    await useToken(tx, input.token, now);
    const [area] = await tx.insert(region).values(input.region).returning({ id: region.id });
    const regionId = found(area).id;
    const [office] = await tx
      .insert(org)
      .values({ ...input.committee, regionId, kind: "committee", chain: [...defaultChain], createdAt: now })
      .returning({ id: org.id });
    const orgId = found(office).id;
    await record(tx, { actor: null, factors: ["setup_token"] }, now, {
      regionId,
      orgId,
      subjectType: "region",
      subjectId: regionId,
      command: "complete_setup",
    });
    const administrators: Administrator[] = [];
    for (const role of adminRoles)
      administrators.push(await appoint(tx, { regionId, orgId, role, ...input.administrators[role] }, now));
    return { administrators };
  });
}

async function useToken(tx: Transaction, token: string, now: Date): Promise<void> {
  if (!looksLikeSecret(token)) reject("setup_token_invalid");
  const used = await tx
    .update(setupToken)
    .set({ usedAt: now })
    .where(
      and(
        eq(setupToken.tokenHash, hashSecret(token)),
        isNull(setupToken.usedAt),
        gt(setupToken.createdAt, new Date(now.getTime() - tokenValidFor)),
      ),
    )
    .returning({ id: setupToken.id });
  if (used.length === 0) reject("setup_token_invalid");
}

async function appoint(
  tx: Transaction,
  seat: { regionId: string; orgId: string; role: AdminRole; username: string; name: string },
  now: Date,
): Promise<Administrator> {
  const { regionId, orgId, role, username, name } = seat;
  const [person] = await tx
    .insert(account)
    .values({ regionId, orgId, username, name, createdAt: now })
    .returning({ id: account.id });
  const { id } = found(person);
  const [grant] = await tx
    .insert(roleGrant)
    .values({
      regionId,
      orgId,
      accountId: id,
      role,
      state: "active",
      startsAt: now,
      proposedAt: now,
      confirmedAt: now,
    })
    .returning({ id: roleGrant.id });
  const setUp = { regionId, orgId, command: "complete_setup", detail: { role, accountId: id } };
  const nobody = { actor: null, factors: ["setup_token"] };
  await record(tx, nobody, now, { ...setUp, subjectType: "account", subjectId: id, to: "invited" });
  await record(tx, nobody, now, {
    ...setUp,
    subjectType: "role_grant",
    subjectId: found(grant).id,
    to: "active",
  });
  return { role, username, name, link: await issueLink(tx, { id, orgId, regionId }, null, now) };
}
