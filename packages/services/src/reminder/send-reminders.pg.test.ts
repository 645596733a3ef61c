import { connect } from "@nianbao/db/client";
import { event } from "@nianbao/db/schema/event";
import { notification } from "@nianbao/db/schema/notification";
import { and, asc, eq, inArray } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { drafting, submitted } from "../testing/stages.ts";
import { plantWorld } from "../testing/world.ts";
import { sendReminders } from "./send-reminders.ts";

const connection = connect((await testDatabase()).appUrl, 12);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);
const worker = { db: connection.db, clock: () => Promise.resolve(world.now) };
const at = (day: string) => new Date(`${day}T09:00:00+08:00`);

test("each mark is sent once by many workers, to drafters and principal, and none after submission", async () => {
  const writing = await drafting(world, { year: 2025 });
  const done = await submitted(world, { year: 2025, body: "other" });
  const days = [
    "2026-02-15",
    "2026-02-21",
    "2026-02-22",
    "2026-02-25",
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
    "2026-03-02",
  ];
  for (const day of days) {
    world.now = at(day);
    await Promise.all(Array.from({ length: 4 }, () => sendReminders(worker)));
    await sendReminders(worker);
  }
  const sent = await world.db
    .select({ kind: event.command, at: event.at })
    .from(event)
    .where(and(eq(event.subjectType, "reminder"), eq(event.subjectId, writing.reportId)))
    .orderBy(asc(event.at));
  expect(sent).toEqual([
    { kind: "due_soon", at: at("2026-02-21") },
    { kind: "due_soon", at: at("2026-02-25") },
    { kind: "due_soon", at: at("2026-02-27") },
    { kind: "overdue", at: at("2026-03-01") },
    { kind: "overdue", at: at("2026-03-02") },
  ]);
  const told = await world.db
    .select({ accountId: notification.accountId, reportId: notification.reportId })
    .from(notification)
    .where(inArray(notification.kind, ["due_soon", "overdue"]));
  expect(told).toHaveLength(10);
  expect(told.filter((row) => row.reportId === done.reportId)).toEqual([]);
  const { drafter, principal } = world.cast.people;
  expect(new Set(told.map((row) => row.accountId))).toEqual(
    new Set([drafter.accountId, principal.accountId]),
  );
});
