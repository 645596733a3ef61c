import { account } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { org } from "@nianbao/db/schema/org";
import { and, desc, eq, gte, ilike, inArray, isNull, lt, or, type SQL } from "@nianbao/db/sql";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { containing } from "../account/containing.ts";
import type { Call } from "../kernel/call.ts";
import { Instant } from "../kernel/day.ts";
import { insist } from "../kernel/refused.ts";
import { line } from "../kernel/text.ts";
import { resolveNames } from "./resolve-names.ts";

const code = z.string().regex(/^[a-z][a-z0-9_]{0,60}$/);

export const ListEvents = z.object({
  from: Instant.optional(),
  /** Up to, not including. */
  until: Instant.optional(),
  actorId: z.uuid().optional(),
  /** Part of the name or user name of who acted, or of the name of the body concerned. */
  actor: line(50).default(""),
  org: line(50).default(""),
  orgId: z.uuid().optional(),
  reportId: z.uuid().optional(),
  command: code.optional(),
  subjectType: code.optional(),
  subjectId: z.uuid().optional(),
  /** The `next` of the page before. */
  before: z.int().positive().optional(),
  limit: z.int().min(1).max(200).default(50),
});
export type ListEvents = z.infer<typeof ListEvents>;

/**
 * The record of the region, newest first, with names in place of ids; also events of no region, such as a
 * sign-in under an unknown name. The reason of an act about a report may quote its text, which the auditor
 * does not read (safety.md §4, audit.read): it is withheld.
 */
export async function listEvents(call: Call, input: ListEvents) {
  const { actor, db } = call;
  insist(may(actor, "event.read", actor));
  const rows = await db
    .select()
    .from(event)
    .where(
      and(
        or(eq(event.regionId, actor.regionId), isNull(event.regionId)),
        input.before ? lt(event.id, input.before) : undefined,
        input.from ? gte(event.at, input.from) : undefined,
        input.until ? lt(event.at, input.until) : undefined,
        input.actorId ? eq(event.actorId, input.actorId) : undefined,
        input.orgId ? eq(event.orgId, input.orgId) : undefined,
        ...named(db, input),
        input.reportId ? eq(event.reportId, input.reportId) : undefined,
        input.command ? eq(event.command, input.command) : undefined,
        input.subjectType ? eq(event.subjectType, input.subjectType) : undefined,
        input.subjectId ? eq(event.subjectId, input.subjectId) : undefined,
      ),
    )
    .orderBy(desc(event.id))
    .limit(input.limit + 1);
  const shown = rows.slice(0, input.limit);
  const names = await resolveNames(db, shown);
  return {
    events: shown.map((row) => ({
      id: row.id,
      at: row.at,
      command: row.command,
      subjectType: row.subjectType,
      subjectId: row.subjectId,
      subjectName: names.subject(row),
      actorId: row.actorId,
      actorName: names.account(row.actorId),
      onBehalfOfName: names.account(row.onBehalfOf),
      roles: row.roles,
      orgId: row.orgId,
      orgName: names.org(row.orgId),
      reportId: row.reportId,
      fromState: row.fromState,
      toState: row.toState,
      reason: row.reportId ? null : row.reason,
      reasonWithheld: row.reportId !== null && row.reason !== null,
      contentHash: row.contentHash,
      factors: row.factors,
      detail: row.detail,
    })),
    next: rows.length > input.limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The auditor searches by words, for he keeps no list of people and bodies to choose from. */
function named(db: Call["db"], input: ListEvents): (SQL | undefined)[] {
  const [person, body] = [containing(input.actor), containing(input.org)];
  const people = db
    .select({ id: account.id })
    .from(account)
    .where(or(ilike(account.name, person), ilike(account.username, person)));
  const bodies = db
    .select({ id: org.id })
    .from(org)
    .where(or(ilike(org.fullName, body), ilike(org.shortName, body)));
  return [
    input.actor ? inArray(event.actorId, people) : undefined,
    input.org ? inArray(event.orgId, bodies) : undefined,
  ];
}
