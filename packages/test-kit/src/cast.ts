import type { Database, Transaction } from "@nianbao/db/client";
import { account, roleGrant, tenure } from "@nianbao/db/schema/account";
import { event } from "@nianbao/db/schema/event";
import { division, org } from "@nianbao/db/schema/org";
import { region } from "@nianbao/db/schema/region";
import type { OrgKind } from "@nianbao/domain/org/org-kind";
import type { Actor } from "@nianbao/domain/policy/actor";
import type { Role } from "@nianbao/domain/policy/roles";
import { defaultChain } from "@nianbao/domain/workflow/chain";

/** Everyone's password in a test. */
export const castPassword = "Qinghe-2026-ok";
const passwordHash =
  "$argon2id$v=19$m=19456,t=2,p=1$RtZqJtMbG+/QE11QfKiStQ$LWILCWBcvYAAD3vsZXD9GzkEapBVLXW4DgEfovqSA1I";

/** Long before anything a test does, whatever clock it uses. */
const longAgo = new Date("2015-01-01T00:00:00+08:00");

interface Body {
  readonly kind: OrgKind;
  readonly fullName: string;
  readonly shortName: string;
  readonly docPrefix: string;
  readonly indexPrefix: string;
}

const bodies = {
  bureau: {
    kind: "bureau",
    fullName: "青禾区科技和工业信息化局",
    shortName: "科工信局",
    docPrefix: "青科工信",
    indexPrefix: "QHKGX",
  },
  other: {
    kind: "bureau",
    fullName: "青禾区统计局",
    shortName: "统计局",
    docPrefix: "青统",
    indexPrefix: "QHTJ",
  },
  committee: {
    kind: "committee",
    fullName: "青禾区委全面依法治区委员会办公室",
    shortName: "区委依法治区办",
    docPrefix: "青依法办",
    indexPrefix: "QHYF",
  },
} as const satisfies Record<string, Body>;
export type BodyName = keyof typeof bodies;

interface Person {
  readonly body: BodyName;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The post of a principal in office. */
  readonly principalPost?: string;
}

const people = {
  drafter: { body: "bureau", name: "苏晚舟", roles: ["drafter"] },
  contributor: { body: "bureau", name: "陶知行", roles: ["contributor"] },
  checker: { body: "bureau", name: "贺明川", roles: ["checker"] },
  legalReviewer: { body: "bureau", name: "闻若谷", roles: ["legal_reviewer"] },
  deputy: { body: "bureau", name: "祁云舒", roles: ["deputy"] },
  principal: { body: "bureau", name: "顾庭深", roles: ["principal"], principalPost: "局长" },
  disclosureReviewer: { body: "bureau", name: "裴清和", roles: ["disclosure_reviewer"] },
  publisher: { body: "bureau", name: "纪南乔", roles: ["publisher"] },
  otherDrafter: { body: "other", name: "叶疏桐", roles: ["drafter"] },
  otherChecker: { body: "other", name: "钟屿", roles: ["checker", "legal_reviewer", "deputy"] },
  otherPrincipal: { body: "other", name: "简怀远", roles: ["principal"], principalPost: "局长" },
  otherPublisher: { body: "other", name: "虞静姝", roles: ["disclosure_reviewer", "publisher"] },
  reviewer: { body: "committee", name: "江晚棠", roles: ["committee_reviewer"] },
  lead: { body: "committee", name: "岑望舒", roles: ["committee_lead"] },
  systemAdmin: { body: "committee", name: "骆一鸣", roles: ["system_admin"] },
  securityAdmin: { body: "committee", name: "安止戈", roles: ["security_admin"] },
  auditAdmin: { body: "committee", name: "卜知微", roles: ["audit_admin"] },
} as const satisfies Record<string, Person>;
export type PersonName = keyof typeof people;

/** A small region of fictional people: two bureaus that report, the committee's office and the administrators. */
export interface Cast {
  readonly regionId: string;
  readonly regionName: string;
  readonly orgIds: Readonly<Record<BodyName, string>>;
  /** Two divisions of the bureau; the contributor belongs to the second. */
  readonly divisionIds: readonly [string, string];
  readonly people: Readonly<Record<PersonName, Actor>>;
}

const namesOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

/** Inserts the cast into an empty migrated database: accounts, live roles and the principals' tenures. */
export const plantCast = (db: Database): Promise<Cast> =>
  db.transaction(async (tx) => {
    const regionId = crypto.randomUUID();
    await tx.insert(region).values({ id: regionId, code: "990106", name: "青禾区" });
    const orgIds = { bureau: "", other: "", committee: "" };
    for (const [ordinal, key] of namesOf(bodies).entries()) {
      const id = crypto.randomUUID();
      await tx.insert(org).values({ id, regionId, ...bodies[key], chain: [...defaultChain], ordinal });
      orgIds[key] = id;
    }
    const divisionIds: [string, string] = [crypto.randomUUID(), crypto.randomUUID()];
    await tx.insert(division).values([
      { id: divisionIds[0], regionId, orgId: orgIds.bureau, name: "办公室", ordinal: 0 },
      { id: divisionIds[1], regionId, orgId: orgIds.bureau, name: "政策法规科", ordinal: 1 },
    ]);
    const planted = new Map<PersonName, Actor>();
    for (const key of namesOf(people)) {
      const divisionId = key === "contributor" ? divisionIds[1] : null;
      planted.set(
        key,
        await plantPerson(tx, key, people[key], { regionId, orgId: orgIds[people[key].body], divisionId }),
      );
    }
    return {
      regionId,
      regionName: "青禾区",
      orgIds,
      divisionIds,
      people: Object.fromEntries(planted) as Record<PersonName, Actor>,
    };
  });

async function plantPerson(
  tx: Transaction,
  username: string,
  person: Person,
  home: { readonly regionId: string; readonly orgId: string; readonly divisionId: string | null },
): Promise<Actor> {
  const accountId = crypto.randomUUID();
  const { name, roles, principalPost } = person;
  await tx.insert(account).values({
    id: accountId,
    ...home,
    username,
    name,
    status: "active",
    passwordHash,
    passwordChangedAt: longAgo,
  });
  for (const role of roles) {
    const id = crypto.randomUUID();
    await tx.insert(roleGrant).values({
      id,
      regionId: home.regionId,
      orgId: home.orgId,
      accountId,
      role,
      state: "active",
      startsAt: longAgo,
      proposedAt: longAgo,
    });
    await tx.insert(event).values({
      ...home,
      subjectType: "role_grant",
      subjectId: id,
      command: "plant",
      toState: "active",
      detail: { role },
    });
  }
  if (principalPost) {
    await tx.insert(tenure).values({
      regionId: home.regionId,
      orgId: home.orgId,
      accountId,
      post: principalPost,
      principal: true,
      startsOn: "2015-01-01",
    });
  }
  return { accountId, ...home, name, roles };
}
