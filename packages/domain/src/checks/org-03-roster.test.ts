import { describe, expect, it } from "vitest";
import { head, saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const deputy = { ...head, name: "陆远", posts: ["副局长"], isPrincipal: false };

describe("ORG-03 the leading group", () => {
  it("finds an adjustment without date or number, at its words", () => {
    expect(runRule("ORG-03", saying("及时调整充实了局法治政府建设工作领导小组，成员12人。"))).toMatchObject([
      {
        severity: "warning",
        excerpt: "调整充实了局法治政府建设工作领导小组",
        context: { problem: "undated" },
      },
    ]);
  });

  it.each([
    "3月调整局法治政府建设工作领导小组。",
    "印发青数据〔2025〕3号文件，调整充实领导小组。",
    "领导小组召开会议2次。",
    "局长沈知行同志任组长。",
  ])("is silent at %s", (words) => {
    expect(runRule("ORG-03", { ...saying(words), people: [head, deputy] })).toEqual([]);
  });

  it("finds a group headed by someone else than the head", () => {
    expect(runRule("ORG-03", { ...saying("由陆远同志任组长。"), people: [head, deputy] })).toMatchObject([
      { context: { problem: "head", name: "陆远", expected: "沈知行" } },
    ]);
  });
});
