import type { Actor } from "../src/policy/actor.ts";
import type { Role } from "../src/policy/roles.ts";

export const ownOrg = "data_bureau";
export const otherOrg = "education_bureau";
export const committeeOrg = "justice_bureau";
export const farOrg = "far_bureau";
export const region = "qinghe";
export const farRegion = "far_region";

export const person = (
  accountId: string,
  roles: readonly Role[],
  orgId: string = ownOrg,
  regionId: string = region,
): Actor => ({ accountId, orgId, regionId, divisionId: "division", name: accountId, roles });

/** Everyone who takes part in the walks; the report belongs to the data bureau of Qinghe. */
export const cast: readonly Actor[] = [
  person("drafter", ["drafter"]),
  person("contributor", ["contributor"]),
  person("checker", ["checker"]),
  person("all_reviews", ["checker", "legal_reviewer", "deputy"]),
  person("legal_reviewer", ["legal_reviewer"]),
  person("deputy", ["deputy"]),
  person("principal", ["principal"]),
  person("principal_without_tenure", ["principal"]),
  person("disclosure_reviewer", ["disclosure_reviewer"]),
  person("publisher", ["publisher"]),
  person("publishing_deputy", ["publisher", "deputy"]),
  person("other_drafter", ["drafter"], otherOrg),
  person("other_checker", ["checker", "legal_reviewer", "deputy"], otherOrg),
  person("other_principal", ["principal"], otherOrg),
  person("other_publisher", ["publisher", "disclosure_reviewer"], otherOrg),
  person("reviewer", ["committee_reviewer"], committeeOrg),
  person("lead", ["committee_lead"], committeeOrg),
  person("own_reviewer", ["committee_reviewer"], ownOrg),
  person("own_lead", ["committee_lead"], ownOrg),
  person("far_drafter", ["drafter"], farOrg, farRegion),
  person("far_reviewer", ["committee_reviewer"], farOrg, farRegion),
  person("far_lead", ["committee_lead"], farOrg, farRegion),
  person("system_admin", ["system_admin"], committeeOrg),
  person("security_admin", ["security_admin"], committeeOrg),
  person("audit_admin", ["audit_admin"], committeeOrg),
];

/** Changes of post that happen in the middle of a report's life. */
export const transfers: readonly Actor[] = [
  person("drafter", ["checker", "legal_reviewer", "deputy"]),
  person("drafter", ["principal"]),
  person("drafter", ["committee_lead"], committeeOrg),
  person("drafter", ["committee_reviewer"], committeeOrg),
  person("drafter", ["disclosure_reviewer"]),
  person("checker", ["committee_lead"], committeeOrg),
  person("principal", ["committee_lead"], committeeOrg),
  person("reviewer", ["committee_lead"], committeeOrg),
  person("reviewer", ["drafter"]),
  ...cast.filter(({ accountId }) => ["drafter", "checker", "principal", "reviewer"].includes(accountId)),
];
