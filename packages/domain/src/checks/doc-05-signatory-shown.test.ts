import { expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { runRule } from "./all.ts";

it("DOC-05 finds that there is no signatory, but not that nobody has signed yet", () => {
  expect(runRule("DOC-05", { ...cleanText, signatory: "" })).toMatchObject([
    { severity: "error", gate: "submit", part: "signatory" },
  ]);
  expect(runRule("DOC-05", { ...cleanText, signatory: "沈知行" })).toEqual([]);
  expect(runRule("DOC-05", { ...cleanText, signatory: null })).toEqual([]);
});
