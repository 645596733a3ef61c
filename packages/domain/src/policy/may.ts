import { type Refusal, refuse } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { isAdminRole, isCommitteeRole, type Role } from "./roles.ts";

type Scope = "own" | "region" | "division";

/** Who may do what beside the workflow (safety.md §4). No entry: nobody. */
export const matrix = {
  "section.edit": { drafter: "own", contributor: "division" },
  "section.arrange": { drafter: "own" },
  "history.read": {
    drafter: "own",
    contributor: "own",
    checker: "own",
    legal_reviewer: "own",
    deputy: "own",
    principal: "own",
  },
  "comment.write": {
    drafter: "own",
    contributor: "own",
    checker: "own",
    legal_reviewer: "own",
    deputy: "own",
    principal: "own",
  },
  "fact.confirm": { drafter: "own", checker: "own" },
  "waiver.write": { drafter: "own" },
  "report.import": { drafter: "own" },
  "report.progress": { committee_reviewer: "region", committee_lead: "region" },
  "report.remind": { committee_reviewer: "region", committee_lead: "region" },
  "report.extend": { committee_lead: "region" },
  "report.correct": { drafter: "own" },
  "deliberation.record": { drafter: "own", checker: "own" },
  "point.draft": { committee_reviewer: "region" },
  "point.answer": { drafter: "own" },
  "campaign.edit": { committee_reviewer: "region", committee_lead: "region" },
  "org.manage": { system_admin: "region" },
  "dictionary.manage": { system_admin: "region" },
  "account.manage": { system_admin: "region" },
  "tenure.manage": { system_admin: "region" },
  "session.end": { system_admin: "region", security_admin: "region" },
  "people.read": { system_admin: "region", security_admin: "region" },
  "grant.propose": { system_admin: "region" },
  "grant.confirm": { security_admin: "region" },
  "grant.read": { system_admin: "region", security_admin: "region" },
  "event.read": { audit_admin: "region" },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Action = keyof typeof matrix;

export interface Target {
  readonly orgId: string;
  readonly regionId: string;
  readonly divisionId?: string | null;
}

const covers = (scope: Scope, actor: Actor, target: Target): boolean => {
  if (actor.regionId !== target.regionId) return false;
  if (scope === "region") return true;
  if (actor.orgId !== target.orgId) return false;
  return scope === "own" || (actor.divisionId !== null && actor.divisionId === target.divisionId);
};

/** Whose things a person may know to exist: their own body's, and for an office of the region the region's. */
const knowsOf = (actor: Actor, target: Target): boolean =>
  actor.regionId === target.regionId &&
  (actor.orgId === target.orgId || actor.roles.some((role) => isCommitteeRole(role) || isAdminRole(role)));

/**
 * Answers null when this person may do this to that, else why not: `not_found` outside the actor's reach
 * (existence is a secret), `section_not_assigned` or `role_required` inside it.
 */
export function may(actor: Actor, action: Action, target: Target): Refusal | null {
  const rule: Partial<Record<Role, Scope>> = matrix[action];
  const scopes = actor.roles.flatMap((role) => rule[role] ?? []);
  if (scopes.some((scope) => covers(scope, actor, target))) return null;
  if (!knowsOf(actor, target)) return refuse("not_found");
  if (scopes.includes("division") && actor.orgId === target.orgId) return refuse("section_not_assigned");
  return refuse("role_required", { roles: Object.keys(rule) });
}
