import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { blocking, runChecks } from "./all.ts";
import type { CheckedText } from "./checked-text.ts";
import { type RuleId, ruleIds } from "./finding.ts";

/** A text for each rule in which that rule, and no other, finds something. */
const planted: Readonly<Record<RuleId, CheckedText>> = {
  "STR-01": withSection("plan", { text: "" }),
  "STR-03": withSection("shortcomings", { text: "普法载体偏旧。" }),
  "STR-10": withSection("measures", { text: "培训××场。" }),
  "YER-01": { ...cleanText, title: "青禾区数据局关于2024年法治政府建设情况的报告" },
  "YER-02": withSection("measures", { heading: "2024年主要举措" }),
  "ART-01": withSection("measures", { text: "[bookmark: _GoBack]举办培训。" }),
  "ART-02": withSection("measures", { text: "举办培训,参训千人。" }),
  "DOC-01": { ...cleanText, addressee: null },
  "DOC-04": { ...cleanText, title: "青禾区数据局2025年法治政府建设工作总结" },
};

describe("all checks", () => {
  it("find nothing in a clean text", () => {
    expect(runChecks(cleanText)).toEqual([]);
  });

  it.each(ruleIds)("run %s, and no other rule answers to its fault", (rule) => {
    expect(new Set(runChecks(planted[rule]).map((finding) => finding.rule))).toEqual(new Set([rule]));
  });

  it("give offsets that cut the excerpt out of the part they name", () => {
    for (const text of Object.values(planted)) {
      for (const finding of runChecks(text)) {
        if (finding.from === null || finding.to === null) continue;
        const section = text.sections.find(({ id }) => id === finding.sectionId);
        const part =
          finding.part === "title"
            ? text.title
            : finding.part === "heading"
              ? section?.heading
              : section?.text;
        expect(part?.slice(finding.from, finding.to).trim()).toBe(finding.excerpt);
      }
    }
  });

  it("block only the gate an error names; warnings block nothing", () => {
    expect(blocking(runChecks(planted["DOC-01"]), "submit")).toHaveLength(1);
    expect(blocking(runChecks(planted["DOC-01"]), "sign")).toEqual([]);
    expect(blocking(runChecks(planted["DOC-04"]), "submit")).toEqual([]);
    expect(blocking(runChecks(planted["ART-02"]), "submit")).toEqual([]);
  });

  it("give equal findings for equal texts", () => {
    expect(runChecks(structuredClone(planted["STR-10"]))).toEqual(runChecks(planted["STR-10"]));
  });

  it("bear hostile lengths: 200,000 characters of anything take less than two seconds", () => {
    for (const piece of [
      "(",
      "*",
      "主要是",
      "一是",
      "受",
      "&",
      "<p",
      "2025",
      "[bookmark:",
      "《",
      "（填写",
      "“\"'",
    ]) {
      const started = performance.now();
      runChecks(withSection("shortcomings", { text: piece.repeat(200_000 / piece.length) }));
      expect(performance.now() - started, piece).toBeLessThan(2_000);
    }
  });
});
