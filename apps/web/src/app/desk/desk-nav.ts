import { isCommitteeRole, type Role } from "@nianbao/domain/policy/roles";

const forBodies = [
  { key: "desk", href: "/desk", icon: "desk", exact: true },
  { key: "reports", href: "/desk/reports", icon: "reports" },
  { key: "publication", href: "/desk/publications", icon: "publication" },
  { key: "notices", href: "/desk/notices", icon: "notices" },
] as const;

const forCommittee = [
  { key: "desk", href: "/desk", icon: "desk", exact: true },
  { key: "board", href: "/desk/board", icon: "board" },
  { key: "review", href: "/desk/reports", icon: "review" },
  { key: "campaigns", href: "/desk/campaigns", icon: "campaigns" },
  { key: "publication", href: "/desk/publications", icon: "publication" },
  { key: "notices", href: "/desk/notices", icon: "notices" },
] as const;

/** The places of the rail for somebody with these roles. */
export const deskNav = (roles: readonly Role[]) => (roles.some(isCommitteeRole) ? forCommittee : forBodies);
