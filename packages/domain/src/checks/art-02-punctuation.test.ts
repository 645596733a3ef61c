import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { punctuation } from "./art-02-punctuation.ts";

const of = (text: string) => punctuation(withSection("measures", { text }));

describe("ART-02 punctuation", () => {
  it.each([
    ["举办培训,参训千人", [","]],
    ["主要做法:一是", [":"]],
    ['落实"第一议题"制度', ['"', '"']],
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
  ])("is silent about %s", (text) => {
    expect(of(text)).toEqual([]);
  });

  it("looks into the title", () => {
    expect(punctuation({ ...cleanText, title: "数据局,关于情况的报告" })).toMatchObject([
      { part: "title", from: 3, to: 4 },
    ]);
  });
});
