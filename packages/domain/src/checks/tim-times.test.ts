import { describe, expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { runRule } from "./all.ts";

const at = (now: string | null, known: { dueAt?: string; issueDate?: string } = {}) => ({
  ...cleanText,
  now,
  ...known,
});

describe("TIM-01 submission", () => {
  it("is late from the due instant on, and says by how many minutes", () => {
    const dueAt = "2026-02-20T10:00:00.000Z";
    expect(runRule("TIM-01", at("2026-02-20T09:59:59.999Z", { dueAt }))).toEqual([]);
    expect(runRule("TIM-01", at("2026-02-20T10:00:00.000Z", { dueAt }))).toMatchObject([
      { context: { count: 1 } },
    ]);
    expect(runRule("TIM-01", at("2026-02-20T11:30:00.000Z", { dueAt }))).toMatchObject([
      { context: { count: 91 } },
    ]);
  });

  it("falls back on 1 March of the next year, Beijing time", () => {
    expect(runRule("TIM-01", at("2026-02-28T15:59:59.000Z"))).toEqual([]);
    expect(runRule("TIM-01", at("2026-02-28T16:00:00.000Z"))).toHaveLength(1);
    expect(runRule("TIM-01", at(null))).toEqual([]);
  });
});

describe("TIM-02 publication", () => {
  it("is late from 1 April of the next year on", () => {
    expect(runRule("TIM-02", at("2026-03-31T15:59:59.000Z"))).toEqual([]);
    expect(runRule("TIM-02", at("2026-03-31T16:00:00.000Z"))).toMatchObject([
      { gate: "publish", severity: "warning" },
    ]);
    expect(runRule("TIM-02", at(null))).toEqual([]);
  });
});

describe("TIM-03 publication after signing", () => {
  it("speaks when 20 working days have gone by since the issue date", () => {
    const issueDate = "2026-01-05";
    expect(runRule("TIM-03", at("2026-02-02T15:59:00.000Z", { issueDate }))).toEqual([]);
    expect(runRule("TIM-03", at("2026-02-02T16:00:00.000Z", { issueDate }))).toMatchObject([
      { gate: "publish", context: { found: issueDate, expected: "2026-02-02" } },
    ]);
  });

  it("leaves the last days to TIM-02, and says nothing without a date", () => {
    expect(runRule("TIM-03", at("2026-04-02T00:00:00.000Z", { issueDate: "2026-03-20" }))).toEqual([]);
    expect(runRule("TIM-03", at("2026-04-02T00:00:00.000Z"))).toEqual([]);
  });
});
