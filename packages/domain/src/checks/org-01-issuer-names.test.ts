import { expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { runRule } from "./all.ts";

const issued = (issuers: readonly string[], full: string, short: string | null = null) =>
  runRule("ORG-01", { ...cleanText, issuers, issuerNames: [{ full, short }] });

it("ORG-01 accepts the full name, and the short one where the full one stands somewhere", () => {
  expect(issued(["青禾区数据局"], "青禾区数据局")).toEqual([]);
  expect(issued(["区数据局"], "青禾区数据局", "区数据局")).toEqual([]);
});

it("ORG-01 finds a name that is not registered, and a full name that stands nowhere", () => {
  expect(issued(["青禾区数局"], "青禾区数据局")).toMatchObject([
    { severity: "warning", part: "issuers", context: { problem: "unknown", expected: "青禾区数据局" } },
  ]);
  expect(issued(["青禾区数据局"], "青禾区数据管理局", "青禾区数据局")).toMatchObject([
    { context: { problem: "never_in_full" } },
  ]);
});

it("ORG-01 is silent while no registered name is known", () => {
  expect(runRule("ORG-01", { ...cleanText, issuers: ["某局"] })).toEqual([]);
});
