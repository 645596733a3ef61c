import { expect, test } from "vitest";
import { sectionHeading } from "./heading-rules.ts";

test.each([
  ["八、其他需要报告的情况", "其他需要报告的情况"],
  [" 十二．工作安排 ", "工作安排"],
  ["一体推进法治建设", "一体推进法治建设"],
  ["三项制度落实情况", "三项制度落实情况"],
  ["2027年工作安排", "2027年工作安排"],
])("%s is kept without a typed section number", (typed, kept) => {
  expect(sectionHeading(typed)).toBe(kept);
});
