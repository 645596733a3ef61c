import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicationDue } from "./statutory.ts";
import { addWorkdays, isWorkday, publicationDeadline, type WorkCalendar, weekendsOnly } from "./workdays.ts";

/** A spring festival of nine days with a Saturday before and after it worked. */
const springFestival: WorkCalendar = {
  holidays: new Set([
    "2026-02-15",
    "2026-02-16",
    "2026-02-17",
    "2026-02-18",
    "2026-02-19",
    "2026-02-20",
    "2026-02-21",
    "2026-02-22",
    "2026-02-23",
  ]),
  makeupDays: new Set(["2026-02-14", "2026-02-28"]),
};

describe("working days", () => {
  it("are Monday to Friday where nothing else is announced", () => {
    const week = ["02", "03", "04", "05", "06", "07", "08"].map((day) => `2026-02-${day}`);
    expect(week.map((day) => isWorkday(day, weekendsOnly))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("leave out announced holidays and take in make-up days, even on a weekend", () => {
    expect(isWorkday("2026-02-17", springFestival)).toBe(false);
    expect(isWorkday("2026-02-14", springFestival)).toBe(true);
    expect(isWorkday("2026-02-28", springFestival)).toBe(true);
    expect(isWorkday("2026-02-07", springFestival)).toBe(false);
  });

  it("are counted from the day after", () => {
    expect(addWorkdays("2026-02-02", 0, weekendsOnly)).toBe("2026-02-02");
    expect(addWorkdays("2026-02-02", 1, weekendsOnly)).toBe("2026-02-03");
    expect(addWorkdays("2026-02-06", 1, weekendsOnly)).toBe("2026-02-09");
    expect(addWorkdays("2026-02-07", 1, weekendsOnly)).toBe("2026-02-09");
  });

  it("number twenty in four weeks, and later over a festival", () => {
    expect(addWorkdays("2026-02-02", 20, weekendsOnly)).toBe("2026-03-02");
    expect(addWorkdays("2026-02-02", 20, springFestival)).toBe("2026-03-06");
  });

  it("cross a leap day", () => {
    expect(addWorkdays("2028-02-28", 1, weekendsOnly)).toBe("2028-02-29");
    expect(addWorkdays("2028-02-28", 2, weekendsOnly)).toBe("2028-03-01");
  });

  it("add up: m and then n are m + n, and the last one is worked", () => {
    const count = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(count, count, fc.constantFrom(weekendsOnly, springFestival), (m, n, calendar) => {
        const end = addWorkdays("2026-01-30", m + n, calendar);
        expect(addWorkdays(addWorkdays("2026-01-30", m, calendar), n, calendar)).toBe(end);
        expect(isWorkday(end, calendar)).toBe(true);
      }),
    );
  });
});

describe("the day by which a signed report must be public", () => {
  it("is the end of the twentieth working day after signing", () => {
    const signed = new Date("2026-02-02T23:59:59.999+08:00");
    const deadline = publicationDeadline(signed, publicationDue(2025), springFestival);
    expect(deadline.toISOString()).toBe("2026-03-06T16:00:00.000Z");
  });

  it("is never later than the statutory day", () => {
    const signed = new Date("2026-03-20T09:00:00+08:00");
    expect(publicationDeadline(signed, publicationDue(2025), weekendsOnly)).toEqual(publicationDue(2025));
  });
});
