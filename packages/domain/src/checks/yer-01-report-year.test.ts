import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { reportYear } from "./yer-01-report-year.ts";

const titled = (title: string) => reportYear({ ...cleanText, title });

describe("YER-01 the reported year", () => {
  it.each([
    "青禾区数据局关于2025年法治政府建设情况的报告",
    "青禾区数据局2025年度法治政府建设年度报告",
    "青禾区数据局二〇二五年法治政府建设工作报告",
    "青禾区数据局关于贯彻《法治政府建设实施纲要（2021—2025年）》和2025年法治政府建设情况的报告",
  ])("accepts the title %s", (title) => {
    expect(titled(title)).toEqual([]);
  });

  it("finds last year's title and says where", () => {
    expect(titled("关于2024年法治政府建设情况的报告")).toMatchObject([
      {
        part: "title",
        from: 2,
        to: 6,
        excerpt: "2024",
        context: { expected: 2025, found: 2024 },
      },
    ]);
  });

  it("finds a title without a year, the year of a planning period aside", () => {
    const found = [{ part: "title", from: null, context: { expected: 2025, found: 0 } }];
    expect(titled("关于法治政府建设情况的报告")).toMatchObject(found);
    expect(titled("关于2021—2025年规划期法治政府建设情况的报告")).toMatchObject(found);
    expect(titled("")).toMatchObject(found);
  });

  it("finds a preamble that announces another year", () => {
    const text = "按照2026年1月通知要求，现将2024年度法治政府建设情况报告如下：";
    expect(reportYear(withSection("preamble", { text }))).toMatchObject([
      { part: "text", sectionId: "preamble", from: 16, to: 20, excerpt: "2024", context: { found: 2024 } },
    ]);
    expect(text.slice(16, 20)).toBe("2024");
  });

  it("lets a preamble mention other years around the announcement, or none in it", () => {
    for (const text of [
      "按照2026年1月通知要求，现将2025年度法治政府建设情况报告如下：",
      "现将我局法治政府建设情况报告如下：",
      "2024年以来，我局认真落实各项任务。",
    ]) {
      expect(reportYear(withSection("preamble", { text }))).toEqual([]);
    }
  });
});
