import { expect, it } from "vitest";
import { withFacts, withFigure } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

it("NUM-08 finds a figure of the text without evidence, at its place, before signing", () => {
  expect(runRule("NUM-08", withFigure("1000余人次", { evidenceCount: 0 }))).toMatchObject([
    { severity: "warning", gate: "sign", excerpt: "1000余人次" },
  ]);
});

it("NUM-08 is silent with evidence, where nobody knows, and for facts that are not in the text", () => {
  expect(runRule("NUM-08", withFigure("1000余人次", { evidenceCount: 2 }))).toEqual([]);
  expect(runRule("NUM-08", withFigure("1000余人次", { evidenceCount: null }))).toEqual([]);
  expect(runRule("NUM-08", withFacts({ evidenceCount: 0 }))).toEqual([]);
});
