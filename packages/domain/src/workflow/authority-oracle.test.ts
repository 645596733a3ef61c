import { describe, expect, it } from "vitest";
import {
  campaignFacts,
  goodInput,
  goodPublicationInput,
  now,
  publicationFacts,
} from "../../testing/facts.ts";
import { everyRole, someone, stations, type Where, wheres } from "../../testing/matrix.ts";
import { type Action, matrix, may } from "../policy/may.ts";
import { adminRoles } from "../policy/roles.ts";
import { campaignCommands, decideCampaign } from "./campaign.ts";
import { decide } from "./decide.ts";
import { decidePublication, publicationCommands } from "./publication.ts";
import { campaignStates, publicationStates } from "./states.ts";
import { editionCommands } from "./transitions.ts";

/*
 * safety.md §4 said over again by hand, without looking at the tables: a change of a table that
 * contradicts one of these lines has to be argued here too.
 */

type WhoMay = (role: (typeof everyRole)[number], where: Where, station: string) => boolean;

const ofOwn =
  (...permitted: readonly string[]): WhoMay =>
  (role, where) =>
    where === "own body" && permitted.includes(role);

const ofCommittee =
  (permitted: string): WhoMay =>
  (role, where) =>
    where === "other body, same region" && role === permitted;

const at =
  (who: WhoMay, ...places: readonly string[]): WhoMay =>
  (role, where, station) =>
    places.includes(station) && who(role, where, station);

const reviewer: WhoMay = (role, where, station) =>
  where === "own body" &&
  ((station === "in_review at check" && role === "checker") ||
    (station === "in_review at legal_review" && role === "legal_reviewer") ||
    (station === "in_review at deputy_review" && role === "deputy"));

const editions: Readonly<Record<(typeof editionCommands)[number], WhoMay>> = {
  send_for_review: at(ofOwn("drafter"), "drafting"),
  withdraw: (role, where, station) =>
    ofOwn("drafter")(role, where, station) && station.startsWith("in_review"),
  pass: reviewer,
  send_back: (role, where, station) =>
    reviewer(role, where, station) || at(ofOwn("principal"), "awaiting_signature")(role, where, station),
  sign: at(ofOwn("principal"), "awaiting_signature"),
  submit: at(ofOwn("drafter", "checker", "principal"), "signed"),
  recall: at(ofOwn("drafter", "checker", "principal"), "submitted"),
  receive: at(ofCommittee("committee_reviewer"), "submitted"),
  recommend: at(ofCommittee("committee_reviewer"), "under_committee_review"),
  return: at(ofCommittee("committee_lead"), "under_committee_review"),
  accept: at(ofCommittee("committee_lead"), "under_committee_review"),
};

const publications: Readonly<Record<(typeof publicationCommands)[number], WhoMay>> = {
  start_disclosure_review: at(ofOwn("drafter", "checker", "publisher"), "none"),
  clear: at(ofOwn("disclosure_reviewer"), "disclosure_review"),
  exempt: at(ofOwn("disclosure_reviewer"), "disclosure_review"),
  schedule: at(ofOwn("publisher"), "cleared"),
  unschedule: at(ofOwn("publisher"), "scheduled"),
  publish: at(ofOwn("publisher"), "cleared", "scheduled"),
  supersede: at(ofOwn("publisher"), "published"),
  propose_takedown: at(ofOwn("publisher"), "published"),
  take_down: at(ofOwn("deputy", "principal"), "published"),
};

const leadOfRegion: WhoMay = (role, where) => role === "committee_lead" && where !== "other region";

const campaigns: Readonly<Record<(typeof campaignCommands)[number], WhoMay>> = {
  open: at(leadOfRegion, "draft"),
  close: at(leadOfRegion, "open"),
  archive: at(leadOfRegion, "closed"),
};

describe("the rules of authority, told a second time by hand", () => {
  it.each(editionCommands)("editions: exactly those may %s", (command) => {
    for (const where of wheres) {
      for (const { name, facts } of stations) {
        for (const role of everyRole) {
          const edition = facts(where);
          const decision = decide(edition, command, someone(role, where), goodInput(edition), now);
          expect(decision.ok, `${role}, ${where}, ${name}`).toBe(editions[command](role, where, name));
        }
      }
    }
  });

  it.each(publicationCommands)("publications: exactly those may %s", (command) => {
    for (const where of wheres) {
      for (const state of publicationStates) {
        for (const role of everyRole) {
          const publication = publicationFacts({ state, takedownProposedBy: "somebody else" });
          const input = goodPublicationInput(publication);
          const decision = decidePublication(publication, command, someone(role, where), input, now);
          expect(decision.ok, `${role}, ${where}, ${state}`).toBe(publications[command](role, where, state));
        }
      }
    }
  });

  it.each(campaignCommands)("campaigns: exactly those may %s", (command) => {
    for (const where of wheres) {
      for (const state of campaignStates) {
        for (const role of everyRole) {
          const campaign = campaignFacts({ state });
          const decision = decideCampaign(campaign, command, someone(role, where), campaign.version);
          expect(decision.ok, `${role}, ${where}, ${state}`).toBe(campaigns[command](role, where, state));
        }
      }
    }
  });

  it("another body's edition and publication are not found by anyone but the committee of its region", () => {
    for (const where of wheres.filter((one) => one !== "own body")) {
      for (const role of everyRole) {
        if (where === "other body, same region" && role.startsWith("committee_")) continue;
        const actor = someone(role, where);
        for (const { facts } of stations) {
          const edition = facts(where);
          for (const command of editionCommands) {
            const decision = decide(edition, command, actor, goodInput(edition), now);
            expect(decision).toEqual({ ok: false, refusal: { code: "not_found" } });
          }
        }
        for (const command of publicationCommands) {
          const publication = publicationFacts({ state: "published" });
          const input = goodPublicationInput(publication);
          expect(decidePublication(publication, command, actor, input, now)).toEqual({
            ok: false,
            refusal: { code: "not_found" },
          });
        }
      }
    }
  });

  it("administrators move no edition, publication or campaign anywhere", () => {
    const tables = [...Object.values(editions), ...Object.values(publications), ...Object.values(campaigns)];
    const places = [...stations.map(({ name }) => name), ...publicationStates, ...campaignStates];
    for (const who of tables) {
      for (const role of adminRoles) {
        for (const where of wheres) {
          expect(places.some((place) => who(role, where, place))).toBe(false);
        }
      }
    }
  });
});

const holders = (action: Action) => Object.keys(matrix[action]).toSorted();

describe("what may be done beside the workflow, told a second time by hand", () => {
  it("the event log is read by the audit administrator alone", () => {
    expect(holders("event.read")).toEqual(["audit_admin"]);
  });

  it("roles are proposed by the system administrator and confirmed by the security administrator", () => {
    expect(holders("grant.propose")).toEqual(["system_admin"]);
    expect(holders("grant.confirm")).toEqual(["security_admin"]);
  });

  it("accounts, bodies and tenures are kept by the system administrator alone", () => {
    for (const action of ["account.manage", "org.manage", "tenure.manage"] as const) {
      expect(holders(action)).toEqual(["system_admin"]);
    }
  });

  it("text is written by the body's drafters and contributors alone, never by reviewers or the committee", () => {
    expect(holders("section.edit")).toEqual(["contributor", "drafter"]);
    for (const action of ["section.arrange", "report.import", "report.correct", "point.answer"] as const) {
      expect(holders(action)).toEqual(["drafter"]);
    }
  });

  it("deliberations are recorded by the body's drafters and checkers", () => {
    expect(holders("deliberation.record")).toEqual(["checker", "drafter"]);
  });

  it("points are drafted by the reviewer, extensions given by the lead", () => {
    expect(holders("point.draft")).toEqual(["committee_reviewer"]);
    expect(holders("report.extend")).toEqual(["committee_lead"]);
  });

  it("nobody impersonates anyone, reads a password, or changes or deletes an event", () => {
    const actions = Object.keys(matrix).join(" ");
    expect(actions).not.toMatch(/impersonat|password|event\.(?!read)|delete/);
  });

  it("a person without any role may do nothing (S14)", () => {
    for (const where of wheres) {
      for (const action of Object.keys(matrix) as Action[]) {
        const target = { orgId: "data_bureau", regionId: "qinghe", divisionId: "division" };
        expect(may(someone("no role", where), action, target)).not.toBeNull();
      }
    }
  });
});
