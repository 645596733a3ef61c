import { roles, type Role } from "@nianbao/domain/policy/roles";
import { bodyByKey } from "./bodies.ts";
import { namedStaffTable, smallStaffTable } from "./people-table.ts";
import { pinyinOf } from "./pinyin.ts";
import { postsOf } from "./posts.ts";

/** A post held for a time. Days as YYYY-MM-DD; `to` is the last day, null while the post is held. */
export interface DistrictTenure {
  readonly post: string;
  readonly from: string;
  readonly to: string | null;
}

/** One fictional person: an account of one body with its roles and one tenure. */
export interface DistrictPerson {
  readonly name: string;
  /** Pinyin, unique in the district. */
  readonly username: string;
  readonly bodyKey: string;
  readonly division: string;
  readonly roles: readonly Role[];
  readonly tenure: DistrictTenure;
}

const parseRoles = (text: string): readonly Role[] =>
  text.split(" ").map((name) => {
    const role = roles.find((r) => r === name);
    if (!role) throw new Error(`unknown role: ${name}`);
    return role;
  });

const smallStaffRoles: readonly (readonly Role[])[] = [
  ["drafter", "contributor"],
  ["checker", "legal_reviewer", "publisher"],
  ["deputy", "disclosure_reviewer"],
  ["principal"],
];

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const smallStaff = (row: string, index: number): DistrictPerson[] => {
  const [key = "", ...cells] = row.split("|");
  const body = bodyByKey(key);
  const posts = postsOf(body);
  const office = body.divisions[0] ?? "";
  const [former, until] = (cells[4] ?? "").split("@");
  const started = `2021-${String((index % 9) + 1).padStart(2, "0")}-${String((index * 7) % 27 || 27).padStart(2, "0")}`;
  const titles = [posts.clerk, `${posts.officeHead}、${posts.legal}`, posts.deputy, posts.principal];
  const current = titles.map((post, i): DistrictPerson => {
    const name = cells[i] ?? "";
    const from = i === 3 && until ? dayAfter(until) : started;
    return {
      name,
      username: pinyinOf(name),
      bodyKey: key,
      division: office,
      roles: smallStaffRoles[i] ?? [],
      tenure: { post, from, to: null },
    };
  });
  if (!former || !until) return current;
  const tenure = { post: posts.principal, from: "2020-04-01", to: until };
  return [
    ...current,
    {
      name: former,
      username: pinyinOf(former),
      bodyKey: key,
      division: office,
      roles: ["principal"],
      tenure,
    },
  ];
};

const namedStaff = (row: string): DistrictPerson => {
  const [bodyKey = "", name = "", post = "", division = "", roleNames = "", from = "", to = ""] =
    row.split("|");
  return {
    name,
    username: pinyinOf(name),
    bodyKey,
    division,
    roles: parseRoles(roleNames),
    tenure: { post, from, to: to || null },
  };
};

/** Everybody in the district, 217 people, the cast of the product's pictures first. */
export const people: readonly DistrictPerson[] = [
  ...namedStaffTable.trim().split("\n").map(namedStaff),
  ...smallStaffTable.trim().split("\n").flatMap(smallStaff),
];

/** The people of a body, former principals included. */
export const staffOf = (bodyKey: string): readonly DistrictPerson[] =>
  people.filter((p) => p.bodyKey === bodyKey);

/** The principal of a body on a day (YYYY-MM-DD); for days before any tenure, the first principal known. */
export const principalOn = (bodyKey: string, day: string): DistrictPerson => {
  const principals = staffOf(bodyKey)
    .filter((p) => p.roles.includes("principal"))
    .toSorted((a, b) => a.tenure.from.localeCompare(b.tenure.from));
  const first = principals[0];
  if (!first) throw new Error(`no principal in ${bodyKey}`);
  return principals.findLast((p) => p.tenure.from <= day) ?? first;
};
