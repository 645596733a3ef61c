import { tenure } from "@nianbao/db/schema/account";
import { and, eq, sql } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { findAccount } from "../account/find-account.ts";
import { type Call, inTransaction } from "../kernel/call.ts";
import { Day } from "../kernel/day.ts";
import { record } from "../kernel/record.ts";
import { found, insist, reject } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { lockOrg } from "./find-org.ts";

export const CreateTenure = z
  .object({
    orgId: z.uuid(),
    accountId: z.uuid(),
    post: line(40).pipe(z.string().min(1)),
    principal: z.boolean().default(false),
    acting: z.boolean().default(false),
    /** First and last day, inclusive. */
    startsOn: Day,
    endsOn: Day.nullable().default(null),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, { path: ["endsOn"] });
export type CreateTenure = z.infer<typeof CreateTenure>;

/**
 * Writes down that a person holds a post in a body. A body may have two principals at once, such as 书记 and
 * 主任, and someone acting (主持工作) beside the holder; but nobody holds one post twice at a time, and a
 * principal's post has one holder at a time (domain.md §2.1): `tenure_overlaps` {post, startsOn}.
 */
export async function createTenure(call: Call, input: CreateTenure): Promise<{ tenureId: string }> {
  return inTransaction(call, async (tx, now) => {
    const body = await lockOrg(tx, call.actor, input.orgId);
    insist(may(call.actor, "tenure.manage", { orgId: body.id, regionId: body.regionId }));
    const person = await findAccount(tx, call.actor, input.accountId);
    const samePost = await tx
      .select()
      .from(tenure)
      .where(
        and(
          eq(tenure.orgId, body.id),
          eq(tenure.post, input.post),
          sql`${tenure.startsOn} <= coalesce(${input.endsOn}::date, 'infinity')`,
          sql`coalesce(${tenure.endsOn}, 'infinity') >= ${input.startsOn}::date`,
        ),
      );
    const clash = samePost.find(
      (other) =>
        other.accountId === person.id ||
        (other.principal && input.principal && !other.acting && !input.acting),
    );
    if (clash) reject("tenure_overlaps", { post: clash.post, startsOn: clash.startsOn });
    const [written] = await tx
      .insert(tenure)
      .values({ ...input, regionId: body.regionId, createdAt: now })
      .returning({ id: tenure.id });
    const { id } = found(written);
    await record(tx, call, now, {
      orgId: body.id,
      subjectType: "tenure",
      subjectId: id,
      command: "create_tenure",
      detail: {
        accountId: person.id,
        principal: input.principal,
        acting: input.acting,
        startsOn: input.startsOn,
        endsOn: input.endsOn,
      },
    });
    return { tenureId: id };
  });
}
