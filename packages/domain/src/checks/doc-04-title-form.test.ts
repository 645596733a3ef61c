import { expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { titleForm } from "./doc-04-title-form.ts";

const problemsOf = (title: string) =>
  titleForm({ ...cleanText, title }).map((finding) => finding.context["problem"]);

it.each([
  "青禾区数据局关于2025年法治政府建设情况的报告",
  "关于2025年法治政府建设工作情况的报告",
  "青禾区数据局2025年度法治政府建设年度报告",
  "白石镇2025年法治政府建设情况报告",
  "青禾区数据局关于贯彻《纲要》和2025年法治政府建设情况的报告（公开版）",
  "",
])("has nothing to say about the title %j", (title) => {
  expect(problemsOf(title)).toEqual([]);
});

it.each([
  ["青禾区数据局2025年法治政府建设工作总结", ["ending"]],
  ["《青禾区数据局2025年法治政府建设年度报告》", ["book_title_marks"]],
  ["青禾区数据局，2025年法治政府建设年度报告", ["punctuation"]],
  ["青禾区数据局关于2025年法治政府建设情况报告", ["unclosed_about"]],
  ["青禾区数据局关于2025年法治政府建设情况。", ["ending", "punctuation", "unclosed_about"]],
])("says what is wrong with the title %s", (title, problems) => {
  expect(problemsOf(title)).toEqual(problems);
});

it("only ever warns", () => {
  expect(titleForm({ ...cleanText, title: "总结" })).toMatchObject([{ part: "title", excerpt: "总结" }]);
});
