import { describe, expect, test } from "vitest";
import { deadlineState, lastOnTime } from "./deadline.ts";

const now = "2026-02-24T10:42:00+08:00";

describe("a deadline", () => {
  test("far away counts the days that are left", () => {
    expect(deadlineState("2026-03-06T23:59:59+08:00", now)).toEqual({
      kind: "days_left",
      days: 10,
      soon: false,
    });
  });

  test("within three days is due soon", () => {
    expect(deadlineState("2026-02-26T18:00:00+08:00", now)).toEqual({
      kind: "days_left",
      days: 2,
      soon: true,
    });
  });

  test("later today shows its hour", () => {
    expect(deadlineState("2026-02-24T18:00:00+08:00", now)).toEqual({ kind: "today", time: "18:00" });
  });

  test("is still met one millisecond before and missed at its instant", () => {
    const due = new Date("2026-02-24T18:00:00+08:00");
    expect(deadlineState(due, new Date(due.getTime() - 1)).kind).toBe("today");
    expect(deadlineState(due, due).kind).toBe("overdue_today");
  });

  test("at midnight belongs to the day that ends then", () => {
    const due = "2026-03-01T00:00:00+08:00";
    expect(deadlineState(due, now)).toEqual({ kind: "days_left", days: 4, soon: false });
    expect(deadlineState(due, "2026-02-28T09:00:00+08:00")).toEqual({ kind: "today", time: "24:00" });
    expect(deadlineState(due, due)).toEqual({ kind: "overdue", days: 1 });
    expect(lastOnTime(due).toISOString()).toBe("2026-02-28T15:59:59.999Z");
  });

  test("missed on an earlier day counts the days", () => {
    expect(deadlineState("2026-02-14T23:59:59+08:00", now)).toEqual({ kind: "overdue", days: 10 });
  });

  test("changes at midnight in Shanghai, wherever the computer stands", () => {
    const due = "2026-02-28T23:59:59+08:00";
    expect(deadlineState(due, "2026-02-27T15:59:00Z")).toMatchObject({ kind: "days_left", days: 1 });
    expect(deadlineState(due, "2026-02-27T16:01:00Z")).toMatchObject({ kind: "today" });
  });

  test("that was extended says so until the extension has passed", () => {
    const due = "2026-03-10T23:59:59+08:00";
    expect(deadlineState(due, now, true)).toEqual({ kind: "extended" });
    expect(deadlineState(due, "2026-03-12T09:00:00+08:00", true)).toEqual({ kind: "overdue", days: 2 });
  });
});
