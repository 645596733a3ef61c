import { expect, it } from "vitest";
import { cleanText, withSection } from "../../testing/checked-text.ts";
import { ownHeadings } from "./str-02-own-headings.ts";

it("is content where shortcomings and plan have sections with headings", () => {
  expect(ownHeadings(cleanText)).toEqual([]);
});

it.each([
  ["shortcomings", "", "shortcomings_causes"],
  ["shortcomings", "存在的不足及下一步打算", "shortcomings_causes"],
  ["plan", "存在问题和下一步安排", "next_year_plan"],
])("finds that the section %s is headed %j", (id, heading, role) => {
  expect(ownHeadings(withSection(id, { heading }))).toMatchObject([
    { part: "heading", sectionId: id, context: { role } },
  ]);
});

it("finds both in the last sentences of a section about something else", () => {
  const sections = withSection("duties", {
    text: "主持学法6次。\n总的看，工作还存在一些不足，如宣传不够。下一步，我局将继续强化学习。",
  }).sections.filter(({ id }) => id !== "shortcomings" && id !== "plan");
  expect(ownHeadings({ ...cleanText, sections })).toMatchObject([
    {
      sectionId: "duties",
      excerpt: "总的看，工作还存在一些不足，如宣传不够。",
      context: { role: "shortcomings_causes" },
    },
    { sectionId: "duties", excerpt: "下一步，我局将继续强化学习。", context: { role: "next_year_plan" } },
  ]);
});

it("takes problems that were solved for achievements", () => {
  const sections = withSection("measures", { text: "排查存在问题12个，全部整改。" }).sections.filter(
    ({ id }) => id !== "shortcomings",
  );
  expect(ownHeadings({ ...cleanText, sections })).toEqual([]);
});
