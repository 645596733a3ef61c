import { describe, expect, it } from "vitest";
import type { HeadingLevel } from "./body.ts";
import { formatFigure } from "./figure.ts";
import { formatIssueDate } from "./issue-date.ts";
import type { Section } from "./manuscript.ts";
import { chineseNumeral, numberedHeadings } from "./numbering.ts";

const section = (id: string, heading: string, levels: HeadingLevel[]): Section => ({
  id,
  heading,
  statutoryRole: "other",
  body: { type: "doc", content: levels.map((level) => ({ type: "heading", attrs: { level } })) },
});

describe("numbers of headings", () => {
  it("count sections that have a heading and start anew below each higher heading", () => {
    const numbers = numberedHeadings([
      section("a", "", []),
      section("b", "甲", [2, 3, 4, 4, 3, 4, 2, 3]),
      section("c", "乙", [3, 2]),
    ]).map((heading) => heading.number);
    expect(numbers).toEqual([
      "一、",
      "（一）",
      "1.",
      "（1）",
      "（2）",
      "2.",
      "（1）",
      "（二）",
      "1.",
      "二、",
      "1.",
      "（一）",
    ]);
  });

  it("are written as Chinese numerals up to ninety-nine", () => {
    expect([1, 10, 11, 20, 23, 99, 100].map(chineseNumeral)).toEqual([
      "一",
      "十",
      "十一",
      "二十",
      "二十三",
      "九十九",
      "100",
    ]);
  });
});

describe("figures and dates", () => {
  it("are written as official papers write them", () => {
    const figure = (value: string, unit: string, approx: "exact" | "over" | "about" | "nearly") =>
      formatFigure({ value, unit, approx });
    expect(figure("5", "件", "exact")).toBe("5件");
    expect(figure("1000", "份", "over")).toBe("1000余份");
    expect(figure("97.9", "%", "over")).toBe("超过97.9%");
    expect(figure("95", "%", "over")).toBe("超过95%");
    expect(figure("30", "人", "about")).toBe("约30人");
    expect(figure("100", "次", "nearly")).toBe("近100次");
  });

  it("have no leading zeros, and a date that is none is refused", () => {
    expect(formatIssueDate("2026-01-05")).toBe("2026年1月5日");
    expect(() => formatIssueDate("2026-02-30")).toThrow(RangeError);
    expect(() => formatIssueDate("2026年1月5日")).toThrow(RangeError);
  });
});
