import { orgKinds, type OrgKind } from "@nianbao/domain/org/org-kind";
import { bodiesTable } from "./bodies-table.ts";
import { fictionalUscc } from "./uscc.ts";

/** One body of the fictional district. `reportsSince` is the first year it had to report on. */
export interface DistrictBody {
  readonly key: string;
  readonly kind: OrgKind;
  readonly fullName: string;
  readonly shortName: string;
  /** 机关代字 of its document numbers. */
  readonly docPrefix: string;
  readonly indexPrefix: string;
  readonly uscc: string;
  /** Its offices; the first one is its general office. */
  readonly divisions: readonly string[];
  readonly reportsSince: number;
}

export const region = { name: "青禾区", code: "990106" } as const;

/** The body set up latest: the district had 47 reporting bodies before it. */
const youngest = { key: "investment", since: 2024 };

const parseKind = (text: string): OrgKind => {
  const kind = orgKinds.find((k) => k === text);
  if (!kind) throw new Error(`unknown kind of body: ${text}`);
  return kind;
};

const parseRow = (row: string, index: number): DistrictBody => {
  const [
    key = "",
    kind = "",
    fullName = "",
    shortName = "",
    docPrefix = "",
    indexPrefix = "",
    divisions = "",
  ] = row.split("|");
  return {
    key,
    kind: parseKind(kind),
    fullName,
    shortName,
    docPrefix,
    indexPrefix,
    uscc: fictionalUscc(kind === "agency" ? "12" : "11", index + 1),
    divisions: divisions.split(" "),
    reportsSince: key === youngest.key ? youngest.since : 2015,
  };
};

/** All bodies of 青禾区: 48 that report, and the committee's office. */
export const bodies: readonly DistrictBody[] = bodiesTable.trim().split("\n").map(parseRow);

export const reportingBodies: readonly DistrictBody[] = bodies.filter((b) => b.kind !== "committee");

/** The body with this key; throws for a key the district does not have. */
export const bodyByKey = (key: string): DistrictBody => {
  const body = bodies.find((b) => b.key === key);
  if (!body) throw new Error(`no such body: ${key}`);
  return body;
};
