import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

test("fields with commas, quotes and line breaks come back as they were put in", () => {
  expect(toCsv(["a", "b"], [{ a: '他说"是",对', b: "一\n二" }])).toBe(
    '\uFEFFa,b\r\n"他说""是"",对","一\n二"\r\n',
  );
});

test("no text is taken for a formula, while numbers stay numbers", () => {
  expect(toCsv(["a"], [{ a: "=1+1" }, { a: "@x" }, { a: -5 }, { a: null }])).toBe(
    "\uFEFFa\r\n'=1+1\r\n'@x\r\n-5\r\n\r\n",
  );
});
