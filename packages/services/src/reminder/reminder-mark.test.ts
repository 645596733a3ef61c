import fc from "fast-check";
import { expect, test } from "vitest";
import { reminderMark } from "./reminder-mark.ts";

const due = new Date("2026-03-01T00:00:00+08:00");
const hour = 3_600_000;

test("whoever looks every hour finds 7, 3 and 1 days before, then one mark a day", () => {
  const marks = new Set<string>();
  for (let now = due.getTime() - 240 * hour; now < due.getTime() + 48 * hour; now += hour) {
    const mark = reminderMark(due, new Date(now));
    if (mark) marks.add(mark.mark.split(" ").slice(0, 2).join(" "));
  }
  expect([...marks]).toEqual([
    "due_soon 7",
    "due_soon 3",
    "due_soon 1",
    "overdue 2026-03-01",
    "overdue 2026-03-02",
  ]);
});

test("a report is overdue from the due instant on and never before", () => {
  fc.assert(
    fc.property(fc.integer({ min: -30 * 86_400, max: 30 * 86_400 }), (seconds) => {
      const mark = reminderMark(due, new Date(due.getTime() + seconds * 1_000));
      expect(mark?.kind === "overdue").toBe(seconds >= 0);
    }),
  );
});

test("a new due instant makes new marks", () => {
  const now = new Date("2026-02-27T09:00:00+08:00");
  const later = new Date("2026-03-02T00:00:00+08:00");
  expect(reminderMark(due, now)?.mark).not.toBe(reminderMark(later, now)?.mark);
});
