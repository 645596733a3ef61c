import { describe, expect, it } from "vitest";
import { cleanText, plainSection, withSection } from "../../testing/checked-text.ts";
import { requiredStatutoryRoles } from "../manuscript/statutory-role.ts";
import { missingSections, requiredSections } from "./str-01-required-sections.ts";

describe("STR-01 required sections", () => {
  it("is silent when every required content has text", () => {
    expect(requiredSections(cleanText)).toEqual([]);
    expect(missingSections(cleanText)).toEqual([]);
  });

  it.each(requiredStatutoryRoles)("misses %s when no section carries it", (role) => {
    const text = {
      ...cleanText,
      sections: cleanText.sections.filter((section) => section.statutoryRole !== role),
    };
    expect(missingSections(text)).toEqual([role]);
    expect(requiredSections(text)).toMatchObject([{ sectionId: null, context: { role } }]);
  });

  it("misses a section that holds nothing but white space, and points at it", () => {
    expect(requiredSections(withSection("plan", { text: " \n　" }))).toMatchObject([
      { sectionId: "plan", context: { role: "next_year_plan" } },
    ]);
  });

  it("accepts a content told in several sections, one of them empty", () => {
    const text = {
      ...cleanText,
      sections: [...cleanText.sections, plainSection("more", "measures_outcomes", "其他举措", "")],
    };
    expect(requiredSections(text)).toEqual([]);
  });

  it("does not ask for ⑤ other, a preamble or a closing", () => {
    const text = {
      ...cleanText,
      sections: cleanText.sections.filter((section) => section.statutoryRole !== "preamble"),
    };
    expect(requiredSections(text)).toEqual([]);
  });

  it("misses all four in an empty manuscript, in the order of the law", () => {
    expect(missingSections({ ...cleanText, sections: [] })).toEqual(requiredStatutoryRoles);
  });
});
