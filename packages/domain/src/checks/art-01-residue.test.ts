import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { residueOfOtherTools } from "./art-01-residue.ts";

const of = (text: string) => residueOfOtherTools(withSection("measures", { text }));

describe("ART-01 residue of other tools", () => {
  it.each([
    ["[bookmark: _GoBack]全年举办培训", "[bookmark: _GoBack]"],
    ["见_GoBack处", "_GoBack"],
    ['HYPERLINK "http://qinghe.example/a" 链接', 'HYPERLINK "http://qinghe.example/a"'],
    ["页码\\* MERGEFORMAT 1", "\\* MERGEFORMAT"],
    ["见Error! Reference source not found.", "Error! Reference source not found."],
    ["见错误!未找到引用源。", "错误!未找到引用源。"],
    ["我局&nbsp;举办", "&nbsp;"],
    ["共$(count)场", "$(count)"],
    ["共${count}场", "${count}"],
    ["<p>举办培训", "<p>"],
    ['<span style="color:red">举办', '<span style="color:red">'],
    ["**重点**工作", "**重点**"],
    ["## 主要举措", "## "],
    ["批注[A1]：此处核实", "批注[A1]："],
    ["乱码\uFFFD\uFFFD处", "\uFFFD\uFFFD"],
    ["\uF0B7举办培训", "\uF0B7"],
  ])("finds it once in %s", (text, excerpt) => {
    expect(of(text)).toMatchObject([{ sectionId: "measures", excerpt }]);
  });

  it.each([
    ["完成&nbsp;整改", ""],
    ["**重点**工作", "重点"],
    ["见[通知](https://qinghe.example/a)", "通知"],
    ["&ldquo;第一议题”", "“"],
    ["[bookmark: _GoBack]培训", ""],
  ])("mends %s", (text, replacement) => {
    expect(of(text)).toMatchObject([{ fix: { replacement } }]);
  });

  it.each(["共$(count)场", "共{{count}}场", "乱码\uFFFD处", "错误!未找到引用源。", "合计#REF!件"])(
    "leaves %s to a person, who knows what stood there",
    (text) => {
      expect(of(text)).toMatchObject([{ fix: null }]);
    },
  );

  it("looks into title and headings", () => {
    expect(residueOfOtherTools({ ...cleanText, title: "关于2025年&nbsp;情况的报告" })).toMatchObject([
      { part: "title", from: 7, to: 13 },
    ]);
    expect(residueOfOtherTools(withSection("plan", { heading: "# 安排" }))).toMatchObject([
      { part: "heading" },
    ]);
  });

  it.each([
    "网址https://qinghe.example/a?b=1&c=2，邮箱a@qinghe.example。",
    "满意率100%，同比>95%，误差<1%。",
    "领导批注[见附件]已落实。",
    "获评A*级，费用$5，C#平台。",
    "《法治政府建设实施纲要（2021—2025年）》",
  ])("is silent about %s", (text) => {
    expect(of(text)).toEqual([]);
  });
});
