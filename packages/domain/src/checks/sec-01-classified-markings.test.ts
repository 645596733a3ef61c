import { expect, it } from "vitest";
import { cleanText } from "../../testing/checked-text.ts";
import { saying } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

it("SEC-01 finds a marking in the text and in the title, and says its kind", () => {
  expect(runRule("SEC-01", saying("机密★1年"))).toMatchObject([
    { severity: "error", part: "text", context: { problem: "secret" } },
  ]);
  expect(runRule("SEC-01", { ...cleanText, title: "密级：绝密" })).toMatchObject([
    { part: "title", context: { problem: "top_secret" } },
  ]);
});

it("SEC-01 lets a text speak about secrecy", () => {
  expect(runRule("SEC-01", saying("开展保密教育2次，严守国家秘密。"))).toEqual([]);
});
