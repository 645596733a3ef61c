import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { headingYears } from "./yer-02-heading-years.ts";

describe("YER-02 years in headings", () => {
  it("is silent when headings name the right years or none", () => {
    expect(headingYears(cleanText)).toEqual([]);
  });

  it.each([
    ["measures", "一、2024年法治政府建设主要情况", 2025, 2024],
    ["shortcomings", "2024年度存在的不足", 2025, 2024],
    ["duties", "二〇二四年履行第一责任人职责情况", 2025, 2024],
    ["plan", "2025年主要安排", 2026, 2025],
    ["plan", "2027年主要安排", 2026, 2027],
  ])("finds the wrong year in the heading of %s: %s", (id, heading, expected, found) => {
    expect(headingYears(withSection(id, { heading }))).toMatchObject([
      {
        part: "heading",
        sectionId: id,
        context: { expected, found },
      },
    ]);
  });

  it.each([
    ["measures", "贯彻落实《法治政府建设实施纲要（2015—2020年）》情况"],
    ["measures", "落实青政发〔2024〕3号文件情况"],
    ["shortcomings", "2025年存在的不足和2026年改进方向"],
    ["plan", "下一年度主要安排"],
    ["preamble", "2024年回顾"],
  ])("is silent about %s: %s", (id, heading) => {
    expect(headingYears(withSection(id, { heading }))).toEqual([]);
  });
});
