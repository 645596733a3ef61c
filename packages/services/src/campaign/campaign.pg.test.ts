import { connect } from "@nianbao/db/client";
import { campaign } from "@nianbao/db/schema/campaign";
import { edition, section } from "@nianbao/db/schema/edition";
import { event } from "@nianbao/db/schema/event";
import { notification } from "@nianbao/db/schema/notification";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, asc, eq } from "@nianbao/db/sql";
import { defaultChain } from "@nianbao/domain/workflow/chain";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { found } from "../kernel/refused.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { as, plantWorld } from "../testing/world.ts";
import { addBodies } from "./add-bodies.ts";
import { createCampaign } from "./create-campaign.ts";
import { getCampaign } from "./get-campaign.ts";
import { getNotice } from "./get-notice.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { moveCampaign } from "./move-campaign.ts";
import { setCampaignBodies } from "./set-campaign-bodies.ts";
import { updateCampaign } from "./update-campaign.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const { orgIds, people } = world.cast;
const reviewer = as(world, "reviewer");
const lead = as(world, "lead");

const draft = (reportYear: number) =>
  createCampaign(reviewer, { reportYear, noticeText: "请按期报送。", contact: "联系人：江晚棠" });

const reportsOf = (campaignId: string) =>
  world.db
    .select({ report, edition })
    .from(report)
    .innerJoin(edition, eq(edition.reportId, report.id))
    .where(eq(report.campaignId, campaignId))
    .orderBy(asc(report.id));

test("a new campaign has the statutory days and asks every reporting body", async () => {
  const { id } = await draft(2023);
  const shown = await getCampaign(reviewer, { campaignId: id });
  expect(shown).toMatchObject({
    state: "draft",
    submissionDue: new Date("2024-03-01T00:00:00+08:00"),
    publicationDue: new Date("2024-04-01T00:00:00+08:00"),
    missingForOpening: [],
    offers: [],
  });
  expect(shown.bodies.filter((body) => body.asked).map((body) => body.shortName)).toEqual([
    "科工信局",
    "统计局",
  ]);
  expect((await getCampaign(lead, { campaignId: id })).offers).toEqual(["open"]);
});

test("a region has one campaign a year, also when two people make it at once", async () => {
  const answers = await Promise.all([1, 2, 3].map(() => refusalOf(draft(2022))));
  expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
  expect(answers.filter((answer) => answer === "campaign_year_taken")).toHaveLength(2);
});

test("opening gives each body one report with empty statutory sections and tells its people", async () => {
  const { id, version } = await draft(2021);
  const opened = await moveCampaign(lead, { campaignId: id, command: "open", version });
  expect(opened).toMatchObject({ state: "open", opened: { reports: 2, withoutDrafter: [] } });
  const reports = await reportsOf(id);
  expect(reports).toHaveLength(2);
  const mine = found(reports.find((row) => row.report.orgId === orgIds.bureau));
  expect(mine.edition).toMatchObject({
    state: "drafting",
    kind: "original",
    title: "青禾区科技和工业信息化局关于2021年度法治政府建设情况的报告",
    addressee: "区委全面依法治区委员会",
    dueAt: new Date("2022-03-01T00:00:00+08:00"),
  });
  const sections = await world.db
    .select({ role: section.statutoryRole })
    .from(section)
    .where(eq(section.editionId, mine.edition.id))
    .orderBy(asc(section.ordinal));
  expect(sections.map((row) => row.role)).toEqual([
    "preamble",
    "measures_outcomes",
    "shortcomings_causes",
    "principal_duties",
    "next_year_plan",
  ]);
  const told = await world.db
    .select({ accountId: notification.accountId })
    .from(notification)
    .where(and(eq(notification.kind, "campaign_opened"), eq(notification.reportId, mine.report.id)));
  expect(new Set(told.map((row) => row.accountId))).toEqual(
    new Set([people.drafter.accountId, people.principal.accountId]),
  );
  expect(await getNotice(as(world, "drafter"), { reportId: mine.report.id })).toMatchObject({
    noticeText: "请按期报送。",
    issuer: "青禾区委全面依法治区委员会办公室",
  });
  expect(await refusalOf(getNotice(as(world, "otherDrafter"), { reportId: mine.report.id }))).toBe(
    "not_found",
  );
});

test("of eight people who open a campaign at once one opens it, and each body has one report", async () => {
  const { id, version } = await draft(2020);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      refusalOf(moveCampaign(lead, { campaignId: id, command: "open", version })),
    ),
  );
  expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
  expect(await reportsOf(id)).toHaveLength(2);
  const events = await world.db
    .select()
    .from(event)
    .where(and(eq(event.subjectType, "campaign"), eq(event.subjectId, id), eq(event.command, "open")));
  expect(events).toHaveLength(1);
});

test("without a notice or a body nothing is opened, and by a reviewer neither", async () => {
  const { id, version } = await createCampaign(reviewer, { reportYear: 2019, orgIds: [] });
  const open = (call: typeof lead, seenVersion: number) =>
    refusalOf(moveCampaign(call, { campaignId: id, command: "open", version: seenVersion }));
  expect(await open(lead, version)).toBe("campaign_incomplete");
  expect((await getCampaign(lead, { campaignId: id })).missingForOpening.map(({ code }) => code)).toEqual([
    "campaign_incomplete",
    "campaign_without_bodies",
  ]);
  const dues = {
    submissionDue: new Date("2020-02-20T00:00:00+08:00"),
    publicationDue: new Date("2020-03-20T00:00:00+08:00"),
  };
  const text = { title: "通知", noticeNumber: "", noticeText: "请报送。", contact: "" };
  const updated = await updateCampaign(reviewer, { campaignId: id, version, ...text, ...dues });
  expect(await open(lead, updated.version)).toBe("campaign_without_bodies");
  expect(await refusalOf(updateCampaign(reviewer, { campaignId: id, version, ...text, ...dues }))).toBe(
    "stale_version",
  );
  const named = await setCampaignBodies(reviewer, {
    campaignId: id,
    version: updated.version,
    orgIds: [orgIds.other],
  });
  expect(await open(reviewer, named.version)).toBe("role_required");
  expect(await open(lead, named.version)).toBe("done");
  expect(await reportsOf(id)).toHaveLength(1);
  expect(
    await refusalOf(setCampaignBodies(reviewer, { campaignId: id, version: named.version + 1, orgIds: [] })),
  ).toBe("wrong_state");
});

test("a body that joins late gets its report, and one without a drafter is named", async () => {
  const [row] = await world.db.select().from(campaign).where(eq(campaign.reportYear, 2021));
  const { id, version } = found(row);
  const [late] = await world.db
    .insert(org)
    .values({
      regionId: world.cast.regionId,
      kind: "township",
      fullName: "青禾区青渡镇人民政府",
      shortName: "青渡镇",
      chain: [...defaultChain],
      ordinal: 9,
    })
    .returning({ id: org.id });
  const added = await addBodies(lead, {
    campaignId: id,
    version,
    orgIds: [found(late).id, orgIds.bureau],
  });
  expect(added.opened).toEqual({
    reports: 1,
    withoutDrafter: [{ orgId: found(late).id, shortName: "青渡镇" }],
  });
  expect(await reportsOf(id)).toHaveLength(3);
  expect(
    await refusalOf(addBodies(reviewer, { campaignId: id, version: added.version, orgIds: [orgIds.other] })),
  ).toBe("role_required");
});

test("a campaign closes and is archived in order", async () => {
  const [row] = await world.db.select().from(campaign).where(eq(campaign.reportYear, 2020));
  const { id, version } = found(row);
  const move = (command: "close" | "archive", seenVersion: number) =>
    moveCampaign(lead, { campaignId: id, command, version: seenVersion });
  expect(await refusalOf(move("archive", version))).toBe("wrong_state");
  const closed = await move("close", version);
  expect(await move("archive", closed.version)).toMatchObject({ state: "archived", opened: null });
});

test("people of a body see no campaigns and make none", async () => {
  expect(await refusalOf(listCampaigns(as(world, "drafter")))).toBe("role_required");
  expect(await refusalOf(createCampaign(as(world, "drafter"), { reportYear: 2018 }))).toBe("role_required");
  const years = (await listCampaigns(reviewer)).map((row) => row.reportYear);
  expect(years).toEqual([2023, 2022, 2021, 2020, 2019]);
});

test("a notice with a classified marking is refused before it is stored", async () => {
  expect(
    await refusalOf(createCampaign(reviewer, { reportYear: 2017, noticeText: "秘密★1年\n请报送。" })),
  ).toBe("classified_marking");
  expect(await world.db.select().from(campaign).where(eq(campaign.reportYear, 2017))).toEqual([]);
});
