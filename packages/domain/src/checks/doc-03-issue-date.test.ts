import { describe, expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const dated = (issueDate: string | null, now: string | null = null) =>
  runRule("DOC-03", { ...cleanText, issueDate, now });

describe("DOC-03 署名 and 成文日期", () => {
  it("is silent before the date is given, and for a day that has come", () => {
    expect(dated(null)).toEqual([]);
    expect(dated("2026-01-05", "2026-01-05T01:00:00.000Z")).toEqual([]);
  });

  it.each([
    ["", "missing"],
    ["2026-02-30", "no_day"],
    ["2026年1月5日", "no_day"],
    ["2026-01-06", "future"],
  ])("finds the date “%s”: %s", (date, problem) => {
    expect(dated(date, "2026-01-05T01:00:00.000Z")).toMatchObject([
      { severity: "error", part: "registration", context: { problem } },
    ]);
  });

  it("finds a text that nobody issues", () => {
    expect(runRule("DOC-03", { ...cleanText, issuers: [" "] })).toMatchObject([
      { part: "issuers", context: { problem: "unsigned" } },
    ]);
  });

  it("finds zeros in a date on a line of its own, and mends them", () => {
    const text = saying("　　2026年01月05日");
    const [found] = runRule("DOC-03", text);
    expect(found).toMatchObject({
      excerpt: "2026年01月05日",
      context: { problem: "zeros" },
      fix: { from: found?.from, to: found?.to, replacement: "2026年1月5日" },
    });
    expect(runRule("DOC-03", saying("2026年01月05日召开会议。"))).toEqual([]);
  });

  it("finds such a date that is not the issue date", () => {
    expect(runRule("DOC-03", { ...saying("2026年1月6日"), issueDate: "2026-01-05" })).toMatchObject([
      { context: { problem: "differs" } },
    ]);
    expect(runRule("DOC-03", { ...saying("2026年1月5日"), issueDate: "2026-01-05" })).toEqual([]);
  });
});
