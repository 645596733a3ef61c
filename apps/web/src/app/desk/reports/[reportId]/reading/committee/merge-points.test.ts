import { expect, test } from "vitest";
import { mergePoints } from "./merge-points.ts";

const point = (text: string) => ({ sectionId: null, severity: "must" as const, text, quote: "" });
const merged = (seen: string[], mine: string[], theirs: string[]) =>
  mergePoints({ seen: seen.map(point), mine: mine.map(point), theirs: theirs.map(point) }).map(
    ({ text }) => text,
  );

test("what either wrote is in the merged list, once", () => {
  expect(merged([], ["甲"], ["乙"])).toEqual(["乙", "甲"]);
  expect(merged(["一"], ["一", "甲"], ["一", "乙"])).toEqual(["一", "乙", "甲"]);
  expect(merged([], ["同"], ["同"])).toEqual(["同"]);
});

test("what either took away is gone, and a point that both changed stands in both wordings", () => {
  expect(merged(["一", "二"], ["二"], ["一"])).toEqual([]);
  expect(merged(["一"], ["一改"], ["一"])).toEqual(["一改"]);
  expect(merged(["一"], ["甲改"], ["乙改"])).toEqual(["乙改", "甲改"]);
  expect(merged(["一"], [], ["乙改"])).toEqual(["乙改"]);
});
