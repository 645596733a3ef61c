import type { OrgKind } from "@nianbao/domain/org/org-kind";

/** The kinds of bodies as people sort them: 区政府, 部门, 镇街. */
export const kindGroups = ["government", "department", "town"] as const;
export type KindGroup = (typeof kindGroups)[number];

const groupOfKind: Readonly<Record<OrgKind, KindGroup>> = {
  government: "government",
  bureau: "department",
  agency: "department",
  committee: "department",
  township: "town",
  subdistrict: "town",
};

export const kindGroupOf = (kind: OrgKind): KindGroup => groupOfKind[kind];

export const isKindGroup = (value: unknown): value is KindGroup =>
  kindGroups.some((group) => group === value);
