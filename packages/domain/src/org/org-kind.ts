/** Kinds of reporting bodies of a district. `committee` is the office that runs the campaign. */
export const orgKinds = ["government", "bureau", "agency", "township", "subdistrict", "committee"] as const;

export type OrgKind = (typeof orgKinds)[number];

/** The kinds that file an annual report. */
export const reportingOrgKinds = [
  "government",
  "bureau",
  "agency",
  "township",
  "subdistrict",
] as const satisfies readonly OrgKind[];
