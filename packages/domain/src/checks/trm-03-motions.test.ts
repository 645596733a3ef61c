import { expect, it } from "vitest";
import { withSection } from "../../testing/checked-text.ts";
import { motions } from "./trm-03-motions.ts";

const of = (text: string, issuers = ["青禾区数据局"]) =>
  motions({ ...withSection("measures", { text }), issuers }).map(({ excerpt }) => excerpt);

it.each([
  ["收到人大议案、政协提案9件，人大议案有2件", ["人大议案", "人大议案"]],
  ["办理人大代表议案2件", ["人大代表议案"]],
])("finds the motions in %s, each at its place", (text, expected) => {
  expect(of(text)).toEqual(expected);
});

it("is silent about suggestions, and about a government's own motions", () => {
  expect(of("承办人大代表建议1件，各项提案、议案均已办结")).toEqual([]);
  expect(of("办理人大议案1件", ["青禾区人民政府"])).toEqual([]);
});
