import { describe, expect, test } from "vitest";
import {
  daysBetween,
  formatDate,
  formatDateTime,
  formatIsoDay,
  formatPublic,
  formatShort,
  formatShortTime,
  formatWeekday,
} from "./format.ts";

const lateEvening = "2026-01-04T18:30:00Z";

describe("dates are shown as the clock in Shanghai shows them", () => {
  test("an evening in UTC is the next day in Shanghai", () => {
    expect(formatDate(lateEvening)).toBe("2026年1月5日");
    expect(formatDateTime(lateEvening)).toBe("2026年1月5日 02:30");
    expect(formatIsoDay(lateEvening)).toBe("2026-01-05");
  });

  test("official text has no leading zeros, public pages have them", () => {
    const instant = new Date("2026-03-08T16:05:00+08:00");
    expect(formatShort(instant)).toBe("3月8日");
    expect(formatShortTime(instant)).toBe("3月8日 16:05");
    expect(formatPublic(instant)).toBe("2026-03-08 16:05");
  });

  test("midnight is 00:00", () => {
    expect(formatDateTime("2026-01-05T00:00:00+08:00")).toBe("2026年1月5日 00:00");
  });

  test("English names the month", () => {
    expect(formatDate(lateEvening, "en")).toBe("5 January 2026");
    expect(formatShortTime("2026-03-02T09:00:00+08:00", "en")).toBe("2 March 09:00");
  });

  test("weekdays follow the language", () => {
    expect(formatWeekday("2026-02-24T12:00:00+08:00")).toBe("星期二");
    expect(formatWeekday("2026-02-24T12:00:00+08:00", "en")).toBe("Tuesday");
  });

  test("days are counted over calendar days, leap day included", () => {
    expect(daysBetween("2028-02-28T23:59:00+08:00", "2028-03-01T00:01:00+08:00")).toBe(2);
    expect(daysBetween("2026-02-24T10:00:00+08:00", "2026-02-14T23:59:59+08:00")).toBe(-10);
  });
});
