import type { Database } from "@nianbao/db/client";
import type { Actor } from "@nianbao/domain/policy/actor";
import { type AdminRole, adminRoles, isAdminRole } from "@nianbao/domain/policy/roles";
import { loadActor } from "@nianbao/services/account/actor";
import { createAccount } from "@nianbao/services/account/create-account";
import { setPassword } from "@nianbao/services/account/set-password";
import { confirmGrant } from "@nianbao/services/grant/confirm-grant";
import { proposeGrant } from "@nianbao/services/grant/propose-grant";
import { createDivision } from "@nianbao/services/org/create-division";
import { createOrg } from "@nianbao/services/org/create-org";
import { createTenure } from "@nianbao/services/org/create-tenure";
import { completeSetup } from "@nianbao/services/setup/complete-setup";
import { issueSetupToken } from "@nianbao/services/setup/issue-setup-token";
import { callAs } from "./call-as.ts";
import { bodies, bodyByKey, type DistrictBody, region } from "./district/bodies.ts";
import { type DistrictPerson, people } from "./district/people.ts";
import { demoPassword } from "./demo-password.ts";
import { inLanes } from "./lanes.ts";

export interface District {
  readonly db: Database;
  readonly orgIds: ReadonlyMap<string, string>;
  readonly divisionIds: ReadonlyMap<string, string>;
  /** By user name, with the roles they hold once everything is planted. */
  readonly actors: ReadonlyMap<string, Actor>;
}

type Administrators = Readonly<Record<AdminRole, Actor>>;

/** Sets up the product as an office would: administrators, bodies, people, posts, roles. All by verbs. */
export async function plantPeople(db: Database, at: Date): Promise<District> {
  const admins = await plantAdministrators(db, at);
  const system = callAs(db, admins.system_admin, at);
  const orgIds = new Map([["committee", admins.system_admin.orgId]]);
  const divisionIds = new Map<string, string>();
  const plantBody = async (body: DistrictBody) => {
    const orgId = orgIds.get(body.key) ?? (await createOrg(system, orgOf(body))).orgId;
    orgIds.set(body.key, orgId);
    for (const [ordinal, name] of body.divisions.entries()) {
      const { divisionId } = await createDivision(system, { orgId, name, ordinal });
      divisionIds.set(`${body.key}/${name}`, divisionId);
    }
  };
  for (const body of bodies) await plantBody(body);

  const accountIds = new Map<string, string>();
  const plantPerson = async (person: DistrictPerson) => {
    const orgId = orgIds.get(person.bodyKey) ?? "";
    const { accountId, link } = await createAccount(system, {
      orgId,
      divisionId: divisionIds.get(`${person.bodyKey}/${person.division}`) ?? null,
      username: person.username,
      name: person.name,
    });
    accountIds.set(person.username, accountId);
    await setPassword(system, { secret: link.secret, password: demoPassword });
    await createTenure(system, {
      orgId,
      accountId,
      post: person.tenure.post,
      principal: person.roles.includes("principal"),
      acting: false,
      startsOn: person.tenure.from,
      endsOn: person.tenure.to,
    });
    for (const role of person.roles) {
      const { grantId } = await proposeGrant(system, { accountId, role, reason: person.tenure.post });
      await confirmGrant(callAs(db, admins.security_admin, at), { grantId });
    }
  };
  await inLanes(
    people.filter((person) => !person.roles.some(isAdminRole)),
    6,
    plantPerson,
  );

  const actors = new Map<string, Actor>();
  for (const [username, accountId] of accountIds) {
    const actor = await loadActor(db, accountId, at);
    if (actor) actors.set(username, actor);
  }
  return { db, orgIds, divisionIds, actors };
}

const orgOf = (body: DistrictBody) => ({
  kind: body.kind,
  fullName: body.fullName,
  shortName: body.shortName,
  docPrefix: body.docPrefix,
  indexPrefix: body.indexPrefix,
  uscc: body.uscc,
  deliberationRequired: false,
  ordinal: bodies.indexOf(body),
});

async function plantAdministrators(db: Database, at: Date): Promise<Administrators> {
  const call = { db, clock: () => Promise.resolve(at) };
  const token = await issueSetupToken(call);
  if (!token) throw new Error("the database is in use already");
  const committee = bodyByKey("committee");
  const { administrators } = await completeSetup(call, {
    token: token.token,
    region,
    committee: { fullName: committee.fullName, shortName: committee.shortName },
    administrators: {
      system_admin: seat("system_admin"),
      security_admin: seat("security_admin"),
      audit_admin: seat("audit_admin"),
    },
  });
  for (const { link } of administrators)
    await setPassword(call, { secret: link.secret, password: demoPassword });
  const rows = await db.query.account.findMany({ columns: { id: true, username: true } });
  const actorOf = async (role: AdminRole): Promise<Actor> => {
    const id = rows.find((row) => row.username === seat(role).username)?.id ?? "";
    const actor = await loadActor(db, id, at);
    if (!actor) throw new Error(`no ${role}`);
    return actor;
  };
  const [system_admin, security_admin, audit_admin] = await Promise.all(adminRoles.map(actorOf));
  if (!system_admin || !security_admin || !audit_admin) throw new Error("three administrators are needed");
  return { system_admin, security_admin, audit_admin };
}

function seat(role: AdminRole): { username: string; name: string } {
  const person = people.find((each) => each.roles.includes(role));
  if (!person) throw new Error(`nobody is ${role}`);
  return { username: person.username, name: person.name };
}
