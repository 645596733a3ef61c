import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connection } from "@nianbao/db/client";
import { reviewPoint, section } from "@nianbao/db/schema/edition";
import { publication } from "@nianbao/db/schema/publication";
import { eq } from "@nianbao/db/sql";
import { bodyFromParagraphs } from "@nianbao/document/body";
import type { Actor } from "@nianbao/domain/policy/actor";
import { addComment } from "@nianbao/services/comment/add-comment";
import { addEvidence } from "@nianbao/services/evidence/add-evidence";
import { saveFact } from "@nianbao/services/report/save-fact";
import { saveSection } from "@nianbao/services/report/save-section";
import { fileStoreAt } from "@nianbao/services/storage/file-store";
import * as stages from "@nianbao/services/testing/stages";
import { as, plantWorld } from "@nianbao/services/testing/world";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, describe, expect, test, vi } from "vitest";
import { refusalOf } from "./fault.ts";
import { appRouter, createCaller } from "./root.ts";

vi.stubEnv("DATABASE_URL", (await testDatabase()).appUrl);
const { db, close } = connection();
afterAll(close);
const world = await plantWorld(db);

/** Words that stand only in the bureau's unpublished texts. */
const canary = "金丝雀7f3a91c4d20eb80d";
const hidden = await stages.drafting(world, { year: 2025 });
const [first] = await db.select().from(section).where(eq(section.editionId, hidden.editionId)).limit(1);
if (!first) throw new Error("a draft has sections");
const saved = await saveSection(as(world, "drafter"), {
  sectionId: first.id,
  baseVersion: first.version,
  heading: canary,
  body: bodyFromParagraphs([canary]),
});
if (!saved.saved) throw new Error("nobody else writes here");
const { version: baseVersion } = saved;
const { id: factId } = await saveFact(as(world, "drafter"), {
  editionId: hidden.editionId,
  label: canary,
  value: "1",
  unit: "件",
  approximation: "exact",
  indicatorCode: null,
});
const { id: commentId } = await addComment(as(world, "checker"), {
  sectionId: first.id,
  quote: canary,
  from: 0,
  prefix: "",
  suffix: "",
  text: canary,
  replacement: `${canary}！`,
});
const proof = await addEvidence(
  as(world, "drafter"),
  { reportId: hidden.reportId, factId, fileName: `${canary}.txt` },
  new TextEncoder().encode(canary),
  fileStoreAt({ folder: mkdtempSync(join(tmpdir(), "evidence-")) }),
);
const signed = await stages.signed(world, { year: 2024 });
const [unpublished] = await db.select().from(publication).where(eq(publication.editionId, signed.editionId));
const returned = await stages.returned(world, { year: 2023 });
const [point] = await db.select().from(reviewPoint).where(eq(reviewPoint.editionId, returned.editionId));

const { bureau } = world.cast.orgIds;
const editionId = hidden.editionId;
const reportId = hidden.reportId;
const publicationId = unpublished?.id ?? "";
const accountId = world.cast.people.drafter.accountId;
const version = 1;
const secret = "A".repeat(43);

/** A fitting input for every procedure, aimed at the bureau. `owned`: what it names belongs to that body. */
const calls: Record<string, { readonly input?: unknown; readonly owned?: true }> = {
  "access.linkState": { input: { secret } },
  "access.setPassword": { input: { secret, password: "Another-2026" } },
  "access.setupState": {},
  "access.completeSetup": {
    input: {
      token: secret,
      region: { code: "990199", name: "某区" },
      committee: { fullName: "某办公室", shortName: "某办" },
      administrators: {
        system_admin: { username: "one.one", name: "甲" },
        security_admin: { username: "two.two", name: "乙" },
        audit_admin: { username: "three.three", name: "丙" },
      },
    },
  },
  "adminDictionary.list": { input: {} },
  "adminDictionary.save": {
    input: { kind: "slogan", wrong: "", right: "试", note: "", active: false },
    owned: true,
  },
  "adminDictionary.remove": { input: { entryId: accountId, version }, owned: true },
  "adminGrants.list": { input: {} },
  "adminGrants.propose": { input: { accountId, role: "checker", reason: "试" } },
  "adminGrants.withdraw": { input: { grantId: accountId }, owned: true },
  "adminGrants.confirm": { input: { grantId: accountId }, owned: true },
  "adminGrants.refuse": { input: { grantId: accountId, reason: "试" }, owned: true },
  "adminGrants.revoke": { input: { grantId: accountId, reason: "试" }, owned: true },
  "adminLog.list": { input: {} },
  "adminOrgs.list": { input: {} },
  "adminOrgs.choices": {},
  "adminOrgs.get": { input: { orgId: bureau }, owned: true },
  "adminOrgs.create": { input: { kind: "bureau", fullName: "某局", shortName: "某局" }, owned: true },
  "adminOrgs.update": {
    input: { orgId: bureau, version, kind: "bureau", fullName: "改名局", shortName: "改名局" },
    owned: true,
  },
  "adminOrgs.setActive": { input: { orgId: bureau, version, active: false, reason: "试" }, owned: true },
  "adminOrgs.createDivision": { input: { orgId: bureau, name: "某科" }, owned: true },
  "adminOrgs.updateDivision": {
    input: { divisionId: accountId, name: "某科", ordinal: 1, active: true },
    owned: true,
  },
  "adminOrgs.createTenure": {
    input: { orgId: bureau, accountId, post: "科员", startsOn: "2026-01-01" },
    owned: true,
  },
  "adminOrgs.endTenure": { input: { tenureId: accountId, endsOn: "2026-01-01" }, owned: true },
  "adminPeople.list": { input: {} },
  "adminPeople.summary": {},
  "adminPeople.get": { input: { accountId }, owned: true },
  "adminPeople.create": { input: { orgId: bureau, username: "some.body", name: "某" }, owned: true },
  "adminPeople.update": { input: { accountId, version, name: "改", divisionId: null }, owned: true },
  "adminPeople.newLink": { input: { accountId, reason: "试" }, owned: true },
  "adminPeople.suspend": { input: { accountId, reason: "试" }, owned: true },
  "adminPeople.resume": { input: { accountId, reason: "试" }, owned: true },
  "adminPeople.unlock": { input: { accountId }, owned: true },
  "adminPeople.endSessions": { input: { accountId }, owned: true },
  "campaign.list": {},
  "campaign.get": { input: { campaignId: hidden.campaignId }, owned: true },
  "campaign.board": { input: { campaignId: hidden.campaignId }, owned: true },
  "campaign.notice": { input: { reportId }, owned: true },
  "campaign.create": { input: { reportYear: 2031 }, owned: true },
  "campaign.update": {
    input: {
      campaignId: hidden.campaignId,
      version,
      title: "试",
      noticeNumber: "",
      noticeText: "",
      contact: "",
      submissionDue: new Date("2026-03-01T00:00:00+08:00"),
      publicationDue: new Date("2026-04-01T00:00:00+08:00"),
    },
    owned: true,
  },
  "campaign.setBodies": { input: { campaignId: hidden.campaignId, version, orgIds: [] }, owned: true },
  "campaign.move": { input: { campaignId: hidden.campaignId, command: "close", version }, owned: true },
  "campaign.addBodies": { input: { campaignId: hidden.campaignId, version, orgIds: [bureau] }, owned: true },
  "campaign.remind": { input: { reportIds: [reportId] }, owned: true },
  "campaign.extend": {
    input: { reportId, version, until: new Date("2030-01-01"), reason: "试" },
    owned: true,
  },
  "me.get": {},
  "me.notifications": { input: {} },
  "me.markAllRead": {},
  "me.sessions": {},
  "me.endSession": { input: { sessionId: accountId }, owned: true },
  "me.endAllSessions": {},
  "me.changePassword": { input: { current: "wrong", password: "Another-2026" } },
  "publicSite.region": {},
  "publicSite.years": {},
  "publicSite.year": { input: { year: 2025 } },
  "publicSite.list": { input: { q: canary } },
  "publicSite.get": { input: { id: publicationId } },
  "publicSite.data": { input: { id: publicationId } },
  "publicSite.pdf": { input: { id: publicationId } },
  "publicSite.corrections": {},
  "publicSite.feed": {},
  "publicSite.openData": { input: {} },
  "publicSite.openDataCsv": { input: {} },
  "publicSite.figuresCsv": { input: { id: publicationId } },
  "publication.list": { input: {} },
  "publication.get": { input: { publicationId }, owned: true },
  "publication.move": { input: { publicationId, command: "start_disclosure_review", version }, owned: true },
  "publication.openCorrection": { input: { reportId, reason: "试" }, owned: true },
  "report.desk": {},
  "report.list": { input: { q: canary } },
  "report.get": { input: { reportId }, owned: true },
  "report.previousReport": { input: { reportId }, owned: true },
  "report.savePlanAccount": { input: { editionId, version, items: [] }, owned: true },
  "report.presence": { input: { editionId, tab: "one", sectionId: first.id }, owned: true },
  "report.move": { input: { editionId, command: "send_for_review", version }, owned: true },
  "report.saveSection": {
    input: { sectionId: first.id, baseVersion, heading: "", body: bodyFromParagraphs(["试"]) },
    owned: true,
  },
  "report.addSection": {
    input: { editionId, position: 0, heading: "", statutoryRole: "other" },
    owned: true,
  },
  "report.setSection": { input: { sectionId: first.id, statutoryRole: "other" }, owned: true },
  "report.moveSection": { input: { sectionId: first.id, position: 0 }, owned: true },
  "report.removeSection": { input: { sectionId: first.id, version: baseVersion }, owned: true },
  "report.listSectionVersions": { input: { sectionId: first.id }, owned: true },
  "report.getSectionVersion": { input: { sectionId: first.id, number: baseVersion }, owned: true },
  "report.listRemovedSections": { input: { editionId }, owned: true },
  "report.restoreSectionVersion": {
    input: { sectionId: first.id, number: baseVersion, baseVersion },
    owned: true,
  },
  "report.listComments": { input: { editionId }, owned: true },
  "report.addComment": { input: { sectionId: first.id, quote: "", from: 0, text: "试" }, owned: true },
  "report.replyToComment": { input: { commentId, text: "试" }, owned: true },
  "report.resolveComment": { input: { commentId, version }, owned: true },
  "report.reopenComment": { input: { commentId, version }, owned: true },
  "report.acceptSuggestion": { input: { commentId, version, baseVersion }, owned: true },
  "report.saveHead": {
    input: { editionId, version, title: "试", addressee: "", cc: [], docNumber: "" },
    owned: true,
  },
  "report.saveFact": {
    input: { editionId, label: "试", value: "1", unit: "", approximation: "exact", indicatorCode: null },
    owned: true,
  },
  "report.confirmFact": { input: { factId, version }, owned: true },
  "report.removeFact": { input: { factId }, owned: true },
  "report.waiveFinding": {
    input: { editionId, rule: "ART-02", passageHash: "0".repeat(64), reason: "试" },
    owned: true,
  },
  "report.withdrawWaiver": { input: { waiverId: accountId }, owned: true },
  "report.removeEvidence": { input: { evidenceId: proof.id }, owned: true },
  "report.proposeTextImport": { input: { text: "一、试" } },
  "report.importManuscript": {
    input: {
      editionId,
      version,
      title: "试",
      addressee: "",
      sections: [{ heading: "", statutoryRole: "other", body: bodyFromParagraphs(["试"]) }],
    },
    owned: true,
  },
  "report.recordDeliberation": {
    input: { editionId, version, meeting: "会", heldOn: "2026-01-05", minutesNumber: "", conclusion: "过" },
    owned: true,
  },
  "report.savePoints": { input: { editionId, base: [], points: [] }, owned: true },
  "report.answerPoint": { input: { pointId: point?.id, answer: "试" }, owned: true },
};

const paths = Object.keys(appRouter._def.procedures).toSorted();

async function run(path: string, actor: Actor | null) {
  const caller = createCaller({
    app: "web",
    session: actor && { actor, sessionId: crypto.randomUUID(), factors: ["password"] },
    idempotencyKey: null,
    requestId: "test",
  });
  const [group = "", name = ""] = path.split(".");
  const procedures = caller[group as keyof typeof caller] as unknown as Record<
    string,
    (input: unknown) => Promise<unknown>
  >;
  const procedure = procedures[name];
  if (!procedure) throw new Error(`${path} is not there`);
  return procedure(calls[path]?.input).then(
    (answer) => ({ code: "done", shown: JSON.stringify(answer ?? null) }),
    (error: unknown) => ({ code: refusalOf(error).code, shown: JSON.stringify(refusalOf(error)) }),
  );
}

test("every procedure is among the calls of this sweep", () => {
  expect(Object.keys(calls).toSorted()).toEqual(paths);
});

test("without a session only what is public answers", async () => {
  for (const path of paths) {
    const open = path.startsWith("publicSite.") || path.startsWith("access.");
    const { code } = await run(path, null);
    if (!open) expect(code, path).toBe("sign_in_required");
    else expect(code, path).not.toBe("sign_in_required");
  }
});

const outsiders = [
  "otherDrafter",
  "otherChecker",
  "otherPrincipal",
  "otherPublisher",
  "reviewer",
  "lead",
  "systemAdmin",
  "securityAdmin",
  "auditAdmin",
] as const;

describe("nobody outside the body", () => {
  test.each(outsiders)("%s gets a byte of its unpublished text from any procedure", async (person) => {
    const actor = world.cast.people[person];
    for (const path of paths) {
      if (path === "me.endAllSessions" || path.startsWith("access.")) continue;
      const { shown } = await run(path, { ...actor, roles: actor.roles });
      expect(shown.includes(canary), path).toBe(false);
    }
  });
});

test("the ids of another body are not found, or the role is missing; nothing is done", async () => {
  const person = world.cast.people.otherDrafter;
  const everyBodyRole = {
    ...person,
    roles: [
      "drafter",
      "contributor",
      "checker",
      "legal_reviewer",
      "deputy",
      "principal",
      "disclosure_reviewer",
      "publisher",
    ] as const,
  };
  for (const path of paths.filter((each) => calls[each]?.owned)) {
    const { code } = await run(path, everyBodyRole);
    expect(["not_found", "role_required"], `${path}: ${code}`).toContain(code);
  }
  const stands = await db.query.section.findFirst({ where: (row, { eq: is }) => is(row.id, first.id) });
  expect(stands).toMatchObject({ heading: canary, version: baseVersion });
});
