import type { AdminRole, Role } from "@nianbao/domain/policy/roles";

const places = [
  { key: "people", href: "/people", icon: "people", for: ["system_admin", "security_admin"] },
  { key: "orgs", href: "/orgs", icon: "orgs", for: ["system_admin"] },
  { key: "grants", href: "/grants", icon: "grants", for: ["system_admin", "security_admin"] },
  { key: "log", href: "/log", icon: "log", for: ["audit_admin"] },
] as const satisfies readonly {
  readonly key: string;
  readonly href: string;
  readonly icon: string;
  readonly for: readonly AdminRole[];
}[];

/** The places of the rail for one of the three administrators. */
export const consoleNav = (roles: readonly Role[]) =>
  places.filter((place) => place.for.some((role) => roles.includes(role)));
