import { type Refusal, refuse } from "../refusal.ts";
import { isAdminRole, isCommitteeRole, type Role } from "./roles.ts";

/**
 * Which roles one person may hold together (safety.md S6; domain.md §5.2): an administrator holds one
 * administrator's role and nothing else; who drafts does not also review, sign or clear;
 * the principal and the committee's two offices stand alone in their line.
 */
export function rolesCompatible(held: readonly Role[], added: Role): Refusal | null {
  const clash = held.find((role) => role !== added && excludes(role, added));
  return clash ? refuse("roles_exclusive", { held: clash, added }) : null;
}

const writers: readonly Role[] = ["drafter", "contributor"];

function excludes(a: Role, b: Role): boolean {
  if (isAdminRole(a) || isAdminRole(b)) return true;
  if (isCommitteeRole(a) !== isCommitteeRole(b)) return true;
  if (isCommitteeRole(a) && isCommitteeRole(b)) return true;
  if (a === "principal" || b === "principal") return true;
  return writers.includes(a) !== writers.includes(b);
}
