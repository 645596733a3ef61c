import type { Role } from "./roles.ts";

/** The person acting, as the database knows them at this request. Never taken from the client. */
export interface Actor {
  readonly accountId: string;
  readonly orgId: string;
  readonly regionId: string;
  readonly divisionId: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
}
