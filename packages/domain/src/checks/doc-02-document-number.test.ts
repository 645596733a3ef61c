import { describe, expect, it } from "vitest";
import { nothingKnown } from "./checked-context.ts";
import { cleanText } from "../../testing/checked-text.ts";
import { runRule } from "./all.ts";

const of = (docNumber: string | null, issueDate: string | null = null) =>
  runRule("DOC-02", { ...cleanText, docNumber, issueDate });

describe("DOC-02 the document number", () => {
  it("is silent before it is given, and for one in the standard's form", () => {
    expect(of(null)).toEqual([]);
    expect(of("青数据〔2026〕8号", "2026-02-10")).toEqual([]);
  });

  it.each(["青数据〔2026〕08号", "青数据[2026]8号", "青数据〔2026〕第8号", "二〇二六8号"])(
    "finds the form of %s",
    (number) => {
      expect(of(number)).toMatchObject([
        {
          severity: "error",
          gate: "submit",
          part: "registration",
          context: { problem: "form", found: number },
        },
      ]);
    },
  );

  it("finds a year that is not the issue date's", () => {
    expect(of("青数据〔2025〕8号", "2026-02-10")).toMatchObject([
      { context: { problem: "year", expected: "2026" } },
    ]);
  });

  it("finds that there is none, as an error only where the campaign wants one", () => {
    const requirements = {
      requiredPhrases: [],
      documentNumberRequired: false,
      addressees: [],
      minCharacters: null,
      maxCharacters: null,
    };
    expect(of("")).toMatchObject([{ severity: "error", context: { problem: "missing" } }]);
    expect(runRule("DOC-02", { ...cleanText, ...nothingKnown, docNumber: "", requirements })).toMatchObject([
      { severity: "warning" },
    ]);
  });
});
