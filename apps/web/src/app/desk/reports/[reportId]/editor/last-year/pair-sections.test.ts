import type { StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import { expect, test } from "vitest";
import { pairSections } from "./pair-sections.ts";

const section = (heading: string, statutoryRole: StatutoryRole) => ({ heading, statutoryRole });

test("a section continues last year's of the same heading, the year in it aside", () => {
  const plan = section("2026年安排", "next_year_plan");
  const past = section("2025年安排", "next_year_plan");
  expect(pairSections([plan], [section("另一项", "next_year_plan"), past]).get(plan)).toBe(past);
});

test("under other words the role decides, each of last year's sections taken once", () => {
  const [a, b] = [section("强化领导", "measures_outcomes"), section("公正执法", "measures_outcomes")];
  const [x, y] = [section("甲", "measures_outcomes"), section("公正执法", "measures_outcomes")];
  const pairs = pairSections([a, b], [x, y]);
  expect(pairs.get(b)).toBe(y);
  expect(pairs.get(a)).toBe(x);
});

test("what is new this year continues nothing", () => {
  const fresh = section("引言", "preamble");
  expect(pairSections([fresh], [section("甲", "shortcomings_causes")]).has(fresh)).toBe(false);
});
