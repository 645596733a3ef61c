import { describe, expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { plantedInFigures } from "../../testing/planted-in-figures.ts";
import { plantedInText } from "../../testing/planted-in-text.ts";
import { blocking, runChecks, runRule } from "./all.ts";
import type { CheckedText } from "./checked-text.ts";
import { type RuleId, ruleIds, ruleTable } from "./finding.ts";
import { legalBases } from "./legal-basis.ts";

const planted: Readonly<Record<RuleId, CheckedText>> = { ...plantedInText, ...plantedInFigures };

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
            : finding.part === "addressee"
              ? text.addressee
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

  it("rest each on a legal basis that can be cited", () => {
    for (const id of ruleIds) expect(legalBases[ruleTable[id].basis], id).toMatch(/《.+》|GB\/T|通知/u);
  });

  it("carry the standing of their rule", () => {
    for (const rule of ruleIds)
      for (const finding of runRule(rule, planted[rule]))
        expect(finding).toMatchObject({ rule, gate: ruleTable[rule].gate, basis: ruleTable[rule].basis });
  });

  it("offer no correction that would part a figure from its fact", () => {
    const text = "培训(第12期)已办结";
    const figures = [{ factId: "trainings", from: 4, to: 7, text: "12期" }];
    const fixOf = (change: Parameters<typeof withSection>[1]) =>
      runRule("ART-02", withSection("measures", { text, ...change })).map(
        ({ fix }) => fix?.replacement ?? null,
      );
    expect(fixOf({})).toEqual(["（第12期）"]);
    expect(fixOf({ figures })).toEqual([null]);
  });

  it("give equal findings for equal texts", () => {
    expect(runChecks(structuredClone(planted["STR-10"]))).toEqual(runChecks(planted["STR-10"]));
  });

  it("bear hostile lengths: 200,000 characters of anything take less than two seconds of the processor", () => {
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
      const started = process.cpuUsage();
      runChecks(withSection("shortcomings", { text: piece.repeat(200_000 / piece.length) }));
      const { user, system } = process.cpuUsage(started);
      expect(user + system, piece).toBeLessThan(2_000_000);
    }
  });
});
