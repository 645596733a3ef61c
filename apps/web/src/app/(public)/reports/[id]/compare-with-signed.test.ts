import { canonicalText, contentHash } from "@nianbao/document/canonical";
import { renderManuscript } from "@nianbao/document/html";
import type { Manuscript } from "@nianbao/document/manuscript";
import { describe, expect, test } from "vitest";
import { isSignedText } from "./compare-with-signed.ts";

const manuscript: Manuscript = {
  title: "关于2025年度法治政府建设情况的报告",
  issuers: ["青禾区统计局"],
  addressee: "区委全面依法治区委员会",
  cc: [],
  signatory: "简怀远",
  sections: [
    {
      id: "s1",
      heading: "主要举措",
      statutoryRole: "measures_outcomes",
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: "全年检查 18 次，a<b & c。" }] }],
      },
    },
  ],
  facts: [],
};
const registration = { docNumber: "青统〔2026〕4号", issueDate: "2026-02-26" };
const published = {
  html: renderManuscript(manuscript, registration),
  json: canonicalText(manuscript),
  signedHash: contentHash(manuscript).hash,
  registration,
};

describe("a published page", () => {
  test("that shows the signed text is called identical", () => {
    expect(isSignedText(published)).toBe(true);
  });

  test("whose markup was drawn by another version is called identical", () => {
    expect(isSignedText({ ...published, html: published.html.replaceAll("pp-p", "old") })).toBe(true);
  });

  test("in which one character was changed is not", () => {
    expect(isSignedText({ ...published, html: published.html.replace("18", "19") })).toBe(false);
  });

  test("whose data file was changed is not", () => {
    expect(isSignedText({ ...published, json: published.json.replace("18", "19") })).toBe(false);
  });

  test("of which no sign-off is on record is not", () => {
    expect(isSignedText({ ...published, signedHash: null })).toBe(false);
  });
});
