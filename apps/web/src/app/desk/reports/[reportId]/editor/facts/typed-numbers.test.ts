import { bodySchema } from "@nianbao/document/schema";
import { type Body, bodyFromParagraphs, bodyText } from "@nianbao/document/body";
import { expect, test } from "vitest";
import { numberIn, typedNumbers } from "./typed-numbers.ts";
import { numbersOfLine } from "./unsourced.ts";

const body: Body = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "全年开展行政检查" },
        { type: "figure", attrs: { factId: "f", text: "126次" } },
        { type: "text", text: "，发出提示函20余份，罚款超过3万元。" },
      ],
    },
  ],
};

test("numbers that are figures are sourced, the others are offered with what they count", () => {
  const [letters, fines] = typedNumbers(body);
  expect(letters).toMatchObject({ text: "20余份", value: "20", unit: "份", approx: "over" });
  expect(letters?.label).toContain("提示函");
  expect(fines).toMatchObject({ value: "3", unit: "万元" });
  expect(typedNumbers(body)).toHaveLength(2);
});

test("every offered number stands at its offsets in the text", () => {
  for (const { from, to, text } of typedNumbers(body)) expect(bodyText(body).slice(from, to)).toBe(text);
});

test("it is known whether the figure will read as what was typed", () => {
  expect(typedNumbers(body).map(({ readsAlike }) => readsAlike)).toEqual([true, false]);
  expect(typedNumbers(bodyFromParagraphs(["全年培训一百二十人次。"]))[0]?.readsAlike).toBe(false);
});

test("the number under a selection is found, also when only a part of it is selected", () => {
  const numbers = typedNumbers(body);
  const at = bodyText(body).indexOf("20");
  expect(numberIn(numbers, at, at + 2)?.text).toBe("20余份");
  expect(numberIn(numbers, 0, 4)).toBeNull();
});

test("a line's numbers are marked beside its figures, each at its place in the document", () => {
  const line = bodySchema.nodeFromJSON(body.content[0]);
  const marked = numbersOfLine(line).map(({ from, to }) => line.textBetween(from, to));
  expect(marked).toEqual(["20余份", "超过3万元"]);
});
