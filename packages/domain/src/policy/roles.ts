/** Roles a person may hold. Names follow docs/glossary.md. */
export const bodyRoles = [
  "drafter",
  "contributor",
  "checker",
  "legal_reviewer",
  "deputy",
  "principal",
  "disclosure_reviewer",
  "publisher",
] as const;

export const committeeRoles = ["committee_reviewer", "committee_lead"] as const;

/** The three separated administrators (三员, GB/T 22239 8.1.5). */
export const adminRoles = ["system_admin", "security_admin", "audit_admin"] as const;

export const roles = [...bodyRoles, ...committeeRoles, ...adminRoles] as const;

export type BodyRole = (typeof bodyRoles)[number];
export type CommitteeRole = (typeof committeeRoles)[number];
export type AdminRole = (typeof adminRoles)[number];
export type Role = (typeof roles)[number];

export const isAdminRole = (role: Role): role is AdminRole => (adminRoles as readonly Role[]).includes(role);

export const isCommitteeRole = (role: Role): role is CommitteeRole =>
  (committeeRoles as readonly Role[]).includes(role);
