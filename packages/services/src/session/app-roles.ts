import type { AppName } from "@nianbao/db/schema/account";
import { isAdminRole, type Role } from "@nianbao/domain/policy/roles";

/** Whether one of the roles belongs in this app: administrators work in admin, everyone else in web. */
export const worksIn = (app: AppName, roles: readonly Role[]): boolean =>
  roles.some((role) => isAdminRole(role) === (app === "admin"));
