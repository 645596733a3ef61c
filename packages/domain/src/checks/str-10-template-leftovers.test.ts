import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { templateLeftovers } from "./str-10-template-leftovers.ts";

const of = (text: string) => templateLeftovers(withSection("measures", { text }));

describe("STR-10 template left-overs", () => {
  it.each([
    ["××局召开会议", "××"],
    ["XX局召开会议", "XX"],
    ["召开会议ＸＸ次", "ＸＸ"],
    ["xx年开展培训", "xx"],
    ["召开会议*次", "*"],
    ["发放资料＊份", "＊"],
    ["受理案件___件", "___"],
    ["（此处填写培训情况）", "（此处填写培训情况）"],
    ["【请补充数据】", "【请补充数据】"],
  ])("finds %s", (text, excerpt) => {
    expect(of(text)).toMatchObject([{ part: "text", sectionId: "measures", excerpt }]);
  });

  it("finds each of several in one sentence", () => {
    expect(of("召开会议*次，举办培训*场，参加**人").map((finding) => finding.from)).toEqual([4, 11]);
  });

  it("looks into the title and the headings too", () => {
    expect(templateLeftovers({ ...cleanText, title: "关于××××年法治政府建设情况的报告" })).toMatchObject([
      { part: "title", sectionId: null, from: 2, to: 6 },
    ]);
    expect(templateLeftovers(withSection("plan", { heading: "XX年安排" }))).toMatchObject([
      { part: "heading", sectionId: "plan" },
    ]);
  });

  it("finds the template's 上一年度 in a heading over a text that names the year", () => {
    const left = withSection("measures", {
      heading: "上一年度主要举措和成效",
      text: "2025年，我局举办培训12场。",
    });
    expect(templateLeftovers(left)).toMatchObject([{ part: "heading", excerpt: "上一年度", from: 0, to: 4 }]);
  });

  it.each([
    "二○○九年以来，全区法治工作3×5项任务完成。",
    "网址为xxgk.qinghe.example，使用XXL号展板，型号AXX3。",
    "**重点**工作按期完成。",
    "面积为20*30米，价格5*人数。",
    "（见附件）【法治动态】",
  ])("is silent about %s", (text) => {
    expect(of(text)).toEqual([]);
  });

  it("is silent about 上一年度 where the text names no year, and in running text", () => {
    expect(
      templateLeftovers(withSection("measures", { heading: "上一年度举措", text: "培训12场。" })),
    ).toEqual([]);
    expect(of("2025年培训场次比上一年度增加。")).toEqual([]);
  });
});
