import { publicationDue, submissionDue } from "@nianbao/domain/calendar/statutory";
import { describe, expect, test } from "vitest";
import { daysAfter, dueDayOf, firstLateAfter } from "./due-days.ts";

describe("a due day", () => {
  test("is the last one on time, leap years included", () => {
    expect(dueDayOf(submissionDue(2025))).toBe("2026-02-28");
    expect(dueDayOf(submissionDue(2027))).toBe("2028-02-29");
    expect(dueDayOf(publicationDue(2025))).toBe("2026-03-31");
  });

  test("comes back as the same instant", () => {
    for (const year of [2023, 2025, 2027]) {
      expect(firstLateAfter(dueDayOf(submissionDue(year)))).toEqual(submissionDue(year));
    }
  });

  test("that is no day is none", () => {
    expect(firstLateAfter("")).toBeNull();
  });

  test("is compared with the law's in calendar days", () => {
    const law = submissionDue(2025);
    expect(daysAfter(law, law)).toBe(0);
    expect(daysAfter(new Date("2026-02-11T00:00:00+08:00"), law)).toBe(-18);
    expect(daysAfter(new Date("2026-03-06T00:00:00+08:00"), law)).toBe(5);
  });
});
