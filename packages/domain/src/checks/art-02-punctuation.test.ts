import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { punctuation } from "./art-02-punctuation.ts";

const of = (text: string) => punctuation(withSection("measures", { text }));

describe("ART-02 punctuation", () => {
  it.each([
    ["举办培训,参训千人", [","]],
    ["主要做法:一是", [":"]],
    ['落实"第一议题"制度', ['"第一议题"']],
    ["数据局(以下简称我局)负责", ["(以下简称我局)"]],
    ["青政发[2025]3号", ["[2025]"]],
    ["青政发【2025】 12号", ["【2025】"]],
  ])("finds the slips in %s", (text, excerpts) => {
    const found = of(text);
    expect(found.map((finding) => finding.excerpt)).toEqual(excerpts);
  });

  it.each([
    "举办培训，参训1,000人；完成率98.5%。",
    "会议于10:30召开，比分3:2。",
    "系统（GB/T 9704-2012）达标，型号A(B)1。",
    "青政发〔2025〕3号，落实“第一议题”制度。",
    "Qinghe's data, in English: fine.",
    "【法治动态】共12期",
    "1.加强培训，2）严格执法，成员：王 伟、李 娜",
    "行政判决（2025）豫0803行初12号",
    "完成……等工作——成效明显",
  ])("is silent about %s", (text) => {
    expect(of(text)).toEqual([]);
  });

  it.each([
    ["举办培训,参训千人", "举办培训，参训千人"],
    ["完成12件,其余在办", "完成12件，其余在办"],
    ["主要做法:一是", "主要做法：一是"],
    ["共计:12件", "共计：12件"],
    ["工作完成.", "工作完成。"],
    ["工作完成.二是", "工作完成。二是"],
    ["工作完成。。", "工作完成。"],
    ["工作完成，。下一步", "工作完成。下一步"],
    ["培训、检查。。。", "培训、检查……"],
    ['落实"第一议题"制度', "落实“第一议题”制度"],
    ["按照(试行)办法", "按照（试行）办法"],
    ["按照（试行)办法", "按照（试行）办法"],
    ["依据《条例>执行", "依据《条例》执行"],
    ["青政发[2025]3号", "青政发〔2025〕3号"],
    ["青政发（2025）3号", "青政发〔2025〕3号"],
    ["扎实 推进工作", "扎实推进工作"],
    ["完成， 二是", "完成，二是"],
    ["培训１２期", "培训12期"],
  ])("mends %s", (text, expected) => {
    const mended = of(text).reduceRight(
      (left, { fix }) => (fix ? left.slice(0, fix.from) + fix.replacement + left.slice(fix.to) : left),
      text,
    );
    expect(mended).toBe(expected);
  });

  it.each(["完成（试行办法", '落实"第一议题制度'])("leaves %s to a person", (text) => {
    expect(of(text)).toMatchObject([{ fix: null }]);
  });

  it("looks into the title", () => {
    expect(punctuation({ ...cleanText, title: "数据局,关于情况的报告" })).toMatchObject([
      { part: "title", from: 3, to: 4 },
    ]);
  });
});
