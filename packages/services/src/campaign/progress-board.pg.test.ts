import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { notification } from "@nianbao/db/schema/notification";
import { report } from "@nianbao/db/schema/report";
import { and, count, eq, sql } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { correctionCleared } from "../testing/corrected.ts";
import { published } from "../testing/publication-stages.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import * as stages from "../testing/stages.ts";
import { as, plantWorld, winterMorning } from "../testing/world.ts";
import { extend } from "./extend.ts";
import { progressBoard } from "./progress-board.ts";
import { remind } from "./remind.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const reviewer = as(world, "reviewer");
const lead = as(world, "lead");
const board = async (year: number) =>
  progressBoard(reviewer, { campaignId: await stages.openedCampaign(world, year) });

/** The same numbers, counted from the rows by SQL alone. */
async function recount(campaignId: string) {
  const { rows } = await world.db.execute<Record<string, string>>(sql`
    with newest as (
      select distinct on (r.id) r.id, r.first_submitted_at, r.extended_until, e.state, e.due_at
        from report r join edition e on e.report_id = r.id and e.kind <> 'correction'
       where r.campaign_id = ${campaignId} order by r.id, e.number desc)
    select count(*)::text as due,
           (count(*) filter (where first_submitted_at is not null))::text as submitted,
           (count(*) filter (where first_submitted_at is null
              and greatest(due_at, extended_until) <= ${world.now}))::text as overdue,
           (count(*) filter (where first_submitted_at is null and extended_until > ${world.now}))::text as extended,
           (count(*) filter (where exists (select from publication p where p.report_id = newest.id
              and p.state = 'published')))::text as published
      from newest`);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([key, value]) => [key, Number(value)]));
}

test("the board's counters equal a recount of the rows at every stage", async () => {
  const builds = [
    stages.drafting,
    stages.inReview,
    stages.signed,
    stages.submitted,
    stages.underReview,
    stages.returned,
    stages.accepted,
    published,
  ];
  for (const [index, build] of builds.entries()) {
    const year = 2016 + index;
    await build(world, { year });
    const { counters, rows, campaign } = await board(year);
    expect(counters).toMatchObject(await recount(campaign.id));
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain("集体学法");
  }
});

test("a report being corrected stays accepted and public on the board", async () => {
  const stage = await published(world, { year: 2015 });
  await correctionCleared(world, stage, "更正一处数据。");
  const { rows } = await board(2015);
  const row = rows.find(({ reportId }) => reportId === stage.reportId);
  expect(row).toMatchObject({
    state: "accepted",
    group: "published",
    correction: "submitted",
    publication: { id: stage.publicationId, state: "published" },
  });
});

test("a reminder reaches drafters and principal once, is recorded, and shows on the board", async () => {
  const stage = await stages.drafting(world, { year: 2024 });
  const done = await remind(reviewer, { reportIds: [stage.reportId] });
  expect(done).toEqual({ reminded: 1, remindedAt: world.now, withoutRecipient: [] });
  const [told] = await world.db
    .select({ count: count() })
    .from(notification)
    .where(and(eq(notification.kind, "reminded"), eq(notification.reportId, stage.reportId)));
  expect(told?.count).toBe(2);
  const events = await world.db
    .select()
    .from(event)
    .where(and(eq(event.subjectId, stage.reportId), eq(event.command, "remind")));
  expect(events).toHaveLength(1);
  const { rows } = await board(2024);
  expect(rows.find(({ reportId }) => reportId === stage.reportId)?.lastRemindedAt).toEqual(world.now);
  expect(await refusalOf(remind(as(world, "principal"), { reportIds: [stage.reportId] }))).toBe(
    "role_required",
  );
  expect(await refusalOf(remind(as(world, "otherDrafter"), { reportIds: [stage.reportId] }))).toBe(
    "not_found",
  );
});

test("an extension needs a reason and a later day, is the lead's to give, and ends by itself", async () => {
  const stage = await stages.drafting(world, { year: 2025 });
  const due = new Date("2026-03-01T00:00:00+08:00");
  const until = new Date("2026-03-10T00:00:00+08:00");
  const give = (call: typeof lead, given: { until?: Date; reason?: string; version?: number }) =>
    extend(call, { reportId: stage.reportId, version: 1, until, reason: "机构改革，人员调整。", ...given });
  expect(await refusalOf(give(lead, { reason: "" }))).toBe("reason_required");
  expect(await refusalOf(give(lead, { until: due }))).toBe("due_date_required");
  expect(await refusalOf(give(lead, { version: 2 }))).toBe("stale_version");
  expect(await refusalOf(give(reviewer, {}))).toBe("role_required");
  expect(await give(lead, {})).toMatchObject({ extendedUntil: until, version: 2 });
  const rowAt = async (now: Date) => {
    world.now = now;
    const { rows, counters } = await board(2025);
    return { row: rows.find(({ reportId }) => reportId === stage.reportId), counters };
  };
  const running = await rowAt(new Date(due.getTime() + 86_400_000));
  expect(running.row).toMatchObject({ extended: true, overdue: false, dueAt: until });
  expect(running.counters).toMatchObject({ extended: 1, overdue: 1 });
  const over = await rowAt(until);
  expect(over.row).toMatchObject({ extended: false, overdue: true });
  world.now = winterMorning;
  const [row] = await world.db.select().from(report).where(eq(report.id, stage.reportId));
  expect(row).toMatchObject({ extensionReason: "机构改革，人员调整。", extendedBy: lead.actor.accountId });
});

test("what has been submitted is not extended", async () => {
  const stage = await stages.submitted(world, { year: 2014 });
  const given = { reportId: stage.reportId, version: 2, until: new Date("2027-01-01"), reason: "。" };
  expect(await refusalOf(extend(lead, given))).toBe("wrong_state");
});

test("the board of another region, or for a person of a body, is not shown", async () => {
  const campaignId = await stages.openedCampaign(world, 2016);
  const stranger = { ...reviewer.actor, regionId: crypto.randomUUID() };
  expect(await refusalOf(progressBoard(as(world, stranger), { campaignId }))).toBe("not_found");
  expect(await refusalOf(progressBoard(as(world, "drafter"), { campaignId }))).toBe("not_found");
});
