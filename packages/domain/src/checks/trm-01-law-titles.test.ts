import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { laws } from "../dictionaries/laws.ts";
import { lawTitles } from "./trm-01-law-titles.ts";

const of = (title: string, reportYear = 2025) =>
  lawTitles({ ...withSection("measures", { text: `学习《${title}》。` }), reportYear });

describe("TRM-01 titles of laws", () => {
  it("lets every current title of its own list pass, with or without the state's name", () => {
    for (const { title, current, wrong } of laws) {
      if (!current || wrong) continue;
      expect(of(title), title).toEqual([]);
      expect(of(title.replace("中华人民共和国", "")), title).toEqual([]);
    }
  });

  it.each([
    "法治政府建设实施纲要(2021-2025年)",
    "法治政府建设实施纲要",
    "青禾区数据共享管理办法",
    "青禾区重大行政决策事项目录（2025年）",
    "法治青禾建设规划（2021—2025年）",
  ])("lets 《%s》 pass", (title) => {
    expect(of(title)).toEqual([]);
  });

  it.each([
    ["法治政府建设实施纲要（2022—2025年）", "法治政府建设实施纲要（2021—2025年）"],
    ["中华人民共和国行政处罚罚法", "中华人民共和国行政处罚法"],
    ["中华人民共和国安全生产产法", "中华人民共和国安全生产法"],
    ["重大行政决策程序条例", "重大行政决策程序暂行条例"],
    ["党政主要负责人履行推进法制建设第一责任人职责规定", "党政主要负责人履行推进法治建设第一责任人职责规定"],
    ["习近平法治思想（2025年版）", "习近平法治思想学习纲要（2025年版）"],
  ])("knows what was meant by 《%s》", (title, expected) => {
    expect(of(title)).toMatchObject([
      { excerpt: title, context: { problem: "wrong", expected }, fix: { replacement: expected } },
    ]);
  });

  it("warns of what is no longer in force, but not in the report on a year when it was", () => {
    expect(of("信访条例")).toMatchObject([{ severity: "warning", context: { problem: "past" } }]);
    expect(of("信访条例", 2021)).toEqual([]);
    expect(of("法治政府建设实施纲要（2015—2020年）", 2020)).toEqual([]);
  });

  it("hints at a text that cites nothing, and is silent about one without words", () => {
    const sections = cleanText.sections.map((section) => ({
      ...section,
      text: section.text.replace(/《.*》/u, ""),
    }));
    expect(lawTitles({ ...cleanText, sections })).toMatchObject([
      { severity: "hint", context: { problem: "none" } },
    ]);
    expect(lawTitles({ ...cleanText, sections: [] })).toEqual([]);
  });
});
