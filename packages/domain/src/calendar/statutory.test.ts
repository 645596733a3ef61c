import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysLeft,
  dayOf,
  minutesLate,
  onTime,
  publicationDue,
  startOfDay,
  submissionDue,
} from "./statutory.ts";

const day = 86_400_000;
const reportYears = fc.integer({ min: 2015, max: 2150 });

describe("statutory dates", () => {
  it.each([
    [2025, "2026-02-28"],
    [2026, "2027-02-28"],
    [2027, "2028-02-29"],
    [2028, "2029-02-28"],
    [2099, "2100-02-28"],
  ])("the report on %i may be submitted until the end of %s", (year, last) => {
    const due = submissionDue(year);
    expect(dayOf(new Date(due.getTime() - 1))).toBe(last);
    expect(onTime(new Date(`${last}T23:59:59.999+08:00`), due)).toBe(true);
    expect(onTime(new Date(due.getTime()), due)).toBe(false);
  });

  it("the report on 2027 handed in on leap day is on time to the last millisecond (INV-18)", () => {
    const due = submissionDue(2027);
    expect(due.toISOString()).toBe("2028-02-29T16:00:00.000Z");
    expect(onTime(new Date("2028-02-29T15:59:59.999Z"), due)).toBe(true);
    expect(onTime(new Date("2028-02-29T16:00:00.000Z"), due)).toBe(false);
  });

  it("the report must be public before the first instant of April", () => {
    expect(publicationDue(2025).toISOString()).toBe("2026-03-31T16:00:00.000Z");
    expect(onTime(new Date("2026-03-31T23:59:59.999+08:00"), publicationDue(2025))).toBe(true);
    expect(onTime(new Date("2026-04-01T00:00:00.000+08:00"), publicationDue(2025))).toBe(false);
  });

  it("submission comes before publication, by 31 days, every year", () => {
    fc.assert(
      fc.property(reportYears, (year) => {
        expect(publicationDue(year).getTime() - submissionDue(year).getTime()).toBe(31 * day);
      }),
    );
  });

  it("is on time exactly when no minute is late", () => {
    fc.assert(
      fc.property(reportYears, fc.integer({ min: -5 * day, max: 5 * day }), (year, shift) => {
        const due = submissionDue(year);
        const at = new Date(due.getTime() + shift);
        expect(minutesLate(at, due) === 0).toBe(onTime(at, due));
        expect(onTime(at, due)).toBe(shift < 0);
      }),
    );
  });

  it("counts a begun minute as late", () => {
    const due = submissionDue(2025);
    const late = (milliseconds: number) => minutesLate(new Date(due.getTime() + milliseconds), due);
    expect([late(-1), late(0), late(59_999), late(60_000), late(3_600_000)]).toEqual([0, 1, 1, 2, 61]);
  });
});

describe("days in Asia/Shanghai", () => {
  it("begin at midnight there, eight hours before UTC's", () => {
    expect(dayOf(new Date("2026-02-28T15:59:59.999Z"))).toBe("2026-02-28");
    expect(dayOf(new Date("2026-02-28T16:00:00.000Z"))).toBe("2026-03-01");
    expect(startOfDay("2026-03-01").toISOString()).toBe("2026-02-28T16:00:00.000Z");
  });

  it("return to themselves", () => {
    const instants = fc.date({
      min: new Date("2015-01-01"),
      max: new Date("2100-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        const start = startOfDay(dayOf(at)).getTime();
        expect(start).toBeLessThanOrEqual(at.getTime());
        expect(at.getTime() - start).toBeLessThan(day);
      }),
    );
  });

  it("left are counted to the last day that counts: 0 on that day, negative after it", () => {
    const due = submissionDue(2025);
    const left = (at: string) => daysLeft(due, new Date(at));
    expect(left("2026-02-28T00:00:00+08:00")).toBe(0);
    expect(left("2026-02-28T23:59:59+08:00")).toBe(0);
    expect(left("2026-02-27T23:59:59+08:00")).toBe(1);
    expect(left("2026-03-01T00:00:00+08:00")).toBe(-1);
    expect(left("2026-01-29T09:00:00+08:00")).toBe(30);
    expect(daysLeft(submissionDue(2027), new Date("2028-02-28T12:00:00+08:00"))).toBe(1);
  });

  it("left go down by one with each day", () => {
    fc.assert(
      fc.property(reportYears, fc.integer({ min: -400, max: 400 }), (year, shift) => {
        const due = submissionDue(year);
        const at = new Date(due.getTime() - 1 - shift * day);
        expect(daysLeft(due, at)).toBe(shift);
      }),
    );
  });

  it.each(["America/New_York", "Asia/Shanghai", "Pacific/Kiritimati", "UTC"])(
    "do not depend on the clock of a machine in %s, whose summer time is not ours",
    (TZ) => {
      const script = `
        const { submissionDue, publicationDue, dayOf, daysLeft, startOfDay } =
          await import(${JSON.stringify(new URL("./statutory.ts", import.meta.url).href)});
        const { addWorkdays, weekendsOnly } =
          await import(${JSON.stringify(new URL("./workdays.ts", import.meta.url).href)});
        console.log(JSON.stringify([
          submissionDue(2027), publicationDue(2027), dayOf(new Date("2026-03-08T15:59:59.999Z")),
          daysLeft(publicationDue(2025), new Date("2026-03-07T12:00:00Z")), startOfDay("2026-11-01"),
          addWorkdays("2026-03-06", 20, weekendsOnly),
        ]));`;
      const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        env: { TZ },
        encoding: "utf8",
      });
      expect(JSON.parse(printed)).toEqual([
        "2028-02-29T16:00:00.000Z",
        "2028-03-31T16:00:00.000Z",
        "2026-03-08",
        24,
        "2026-10-31T16:00:00.000Z",
        "2026-04-03",
      ]);
    },
  );
});
