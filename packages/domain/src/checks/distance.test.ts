import { expect, it } from "vitest";
import { distanceUpTo } from "./distance.ts";

it.each([
  ["行政处罚法", "行政处罚法", 0],
  ["行政处罚法", "行政处置法", 1],
  ["行政处罚法", "行政罚法", 1],
  ["行政处罚法", "行政处罚罚法", 1],
  ["行政处罚法", "行政许可法", 2],
  ["行政处罚法", "行政法", 2],
  ["", "法", 1],
])("from %s to %s it is %i steps, as far as one is counted", (a, b, distance) => {
  expect(distanceUpTo(1, a, b)).toBe(distance);
  expect(distanceUpTo(1, b, a)).toBe(distance);
});

it("counts two steps where two are asked for", () => {
  expect(distanceUpTo(2, "行政处罚法", "行政许可法")).toBe(2);
  expect(distanceUpTo(2, "行政处罚法", "统计法")).toBe(3);
});
