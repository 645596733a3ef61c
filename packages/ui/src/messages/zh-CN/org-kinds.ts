import type { OrgKind } from "@nianbao/domain/org/org-kind";

export const orgKinds = {
  government: "区政府",
  bureau: "部门",
  agency: "派出机构和事业单位",
  township: "乡镇",
  subdistrict: "街道",
  committee: "区委依法治区办",
} satisfies Record<OrgKind, string>;
