import { describe, expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { head } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const signed = (signatory: string | null, issueDate: string | null = "2026-02-10") =>
  runRule("ORG-05", {
    ...cleanText,
    signatory,
    issueDate,
    people: [head, { ...head, name: "何维", to: "2025-12-31" }],
  });

describe("ORG-05 the signatory is in office", () => {
  it("stops the signing where another, or a head no longer in office, signs", () => {
    expect(signed("陆远")).toMatchObject([
      { severity: "error", gate: "sign", part: "signatory", context: { name: "陆远", expected: "沈知行" } },
    ]);
    expect(signed("何维")).toHaveLength(1);
    expect(signed("沈知行、陆远")).toMatchObject([{ context: { name: "陆远" } }]);
  });

  it("accepts the head of that day, and a recorded delegate", () => {
    expect(signed("沈知行")).toEqual([]);
    expect(signed("何维", "2025-12-30")).toEqual([]);
    expect(signed("陆远（代）")).toEqual([]);
  });

  it("is silent while signatory, day or heads are unknown", () => {
    expect(signed(null)).toEqual([]);
    expect(signed("陆远", null)).toEqual([]);
    expect(runRule("ORG-05", { ...cleanText, signatory: "陆远", issueDate: "2026-02-10" })).toEqual([]);
  });
});
