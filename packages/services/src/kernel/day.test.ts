import { expect, test } from "vitest";
import { ListEvents } from "../event-log/list-events.ts";
import { EndTenure } from "../org/end-tenure.ts";
import { Day, Instant } from "./day.ts";

test("a day or an instant that the database cannot hold is refused as input, not found out by it", () => {
  for (const day of ["0000-01-01", "0999-12-31", "2026-02-30", "20260105", "99999-01-01"])
    expect(Day.safeParse(day).success).toBe(false);
  expect(Day.parse("2026-01-05")).toBe("2026-01-05");
  expect(Instant.safeParse(new Date("0000-01-01T00:00:00Z")).success).toBe(false);
  expect(Instant.safeParse(new Date(Number.NaN)).success).toBe(false);
});

test("the log and the tenures keep to it", () => {
  expect(ListEvents.safeParse({ from: new Date("0000-01-01T00:00:00Z") }).success).toBe(false);
  const tenureId = "00000000-0000-4000-8000-000000000000";
  expect(EndTenure.safeParse({ tenureId, endsOn: "0000-01-01" }).success).toBe(false);
});
