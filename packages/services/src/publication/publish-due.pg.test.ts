import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { and, eq } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { cleared, movePaper, publicationNow } from "../testing/publication-stages.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { plantWorld, winterMorning } from "../testing/world.ts";
import { publishDue } from "./publish-due.ts";

const connection = connect((await testDatabase()).appUrl, 12);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const worker = { db: connection.db, clock: () => Promise.resolve(world.now) };
const later = (minutes: number) => new Date(winterMorning.getTime() + minutes * 60_000);

test("scheduled texts are published exactly once by many workers, not before their instant, for who scheduled", async () => {
  const stages = [
    await cleared(world, { year: 2020 }),
    await cleared(world, { year: 2021 }),
    await cleared(world, { year: 2022, body: "other" }),
  ];
  for (const { publicationId, body } of stages) {
    const publisher = body === "bureau" ? "publisher" : "otherPublisher";
    await movePaper(world, publisher, publicationId, "schedule", { publishAt: later(60) });
  }
  world.now = later(59);
  expect(await publishDue(worker)).toEqual({ published: [], refused: [] });
  world.now = later(60);
  const rounds = await Promise.all(Array.from({ length: 6 }, () => publishDue(worker)));
  const ids = rounds.flatMap((round) => round.published.map((row) => row.publicationId));
  expect(ids.toSorted()).toEqual(stages.map((stage) => stage.publicationId).toSorted());
  expect(await publishDue(worker)).toEqual({ published: [], refused: [] });
  for (const { publicationId, body } of stages) {
    expect(await publicationNow(world, publicationId)).toMatchObject({
      state: "published",
      publishedBy: null,
      publishedAt: later(60),
    });
    const events = await world.db
      .select()
      .from(event)
      .where(and(eq(event.subjectId, publicationId), eq(event.command, "publish")));
    const scheduler = world.cast.people[body === "bureau" ? "publisher" : "otherPublisher"];
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ actorId: null, onBehalfOf: scheduler.accountId, roles: [] });
  }
});

test("what was unscheduled in time is not published", async () => {
  world.now = winterMorning;
  const { publicationId } = await cleared(world, { year: 2023 });
  await movePaper(world, "publisher", publicationId, "schedule", { publishAt: later(60) });
  await movePaper(world, "publisher", publicationId, "unschedule", { reason: "日期待定" });
  world.now = later(120);
  expect(await publishDue(worker)).toEqual({ published: [], refused: [] });
  expect((await publicationNow(world, publicationId)).state).toBe("cleared");
});

test("an instant that has passed cannot be scheduled", async () => {
  world.now = winterMorning;
  const { publicationId } = await cleared(world, { year: 2024 });
  expect(
    await refusalOf(movePaper(world, "publisher", publicationId, "schedule", { publishAt: winterMorning })),
  ).toBe("schedule_in_past");
});
