import { describe, expect, it } from "vitest";
import { plainFact, withFacts } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const against = (value: string, lastYearValue: string, unit = "人次") =>
  runRule("NUM-05", withFacts({ value, lastYearValue, unit, approx: "exact" }));

describe("NUM-05 against last year", () => {
  it.each([
    ["151", "100", { problem: "up", share: 51 }],
    ["40", "100", { problem: "down", share: 60 }],
    ["126", "126.0", { problem: "same" }],
    ["12", "0", { problem: "up" }],
  ])("looks at %s after %s again", (value, before, context) => {
    expect(against(value, before)).toMatchObject([{ severity: "warning", gate: "submit", context }]);
  });

  it("lets half as much more, small counts and a lasting 100 % pass", () => {
    expect(against("150", "100")).toEqual([]);
    expect(against("4", "2")).toEqual([]);
    expect(against("5", "5")).toEqual([]);
    expect(against("100", "100", "%")).toEqual([]);
  });

  it("takes the value from last year's report where the fact brings none", () => {
    const facts = [{ label: "培训", indicatorCode: "STUD-04", value: "400", unit: "人次" }];
    const previous = { year: 2024, sections: [], facts };
    expect(runRule("NUM-05", { ...withFacts(plainFact), previous })).toHaveLength(1);
    expect(
      runRule("NUM-05", { ...withFacts(plainFact), previous: { ...previous, facts: [...facts, ...facts] } }),
    ).toEqual([]);
    expect(runRule("NUM-05", withFacts(plainFact))).toEqual([]);
  });
});
