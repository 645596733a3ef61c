import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyText } from "../body.ts";
import { headingNumber } from "../numbering.ts";
import { importFile } from "./import-file.ts";

const file = new URL("../../../../../shared/data/seed-report-2023.txt", import.meta.url);
const solid = (text: string): string => text.replace(/\s+/gu, "");

describe("a real report", () => {
  it("becomes a title, a preamble and five sections with nothing lost but Word's bookmark", async ({
    skip,
  }) => {
    skip(!existsSync(file), "the sample report is not beside the repository");
    const bytes = readFileSync(file);
    const answer = await importFile(bytes, "report.txt");
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { title, issuer, preamble, sections, notices } = answer.proposal;
    expect(title).toMatch(/关于2023年.{5,20}的报告$/u);
    expect(title?.startsWith(issuer ?? "?")).toBe(true);
    expect(sections.map((section) => section.statutoryRole)).toEqual([
      "measures_outcomes",
      "measures_outcomes",
      "measures_outcomes",
      "measures_outcomes",
      "principal_duties",
    ]);
    expect(notices).toEqual([{ code: "residue_removed", count: 1, samples: ["[bookmark: _GoBack]"] }]);
    const words = [title ?? "", preamble ? bodyText(preamble) : ""];
    sections.forEach(({ heading, body }, index) =>
      words.push(headingNumber(1, index + 1), heading, bodyText(body)),
    );
    expect(solid(words.join(""))).toBe(solid(bytes.toString("utf8")).replace("[bookmark:_GoBack]", ""));
  });
});
