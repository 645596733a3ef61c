import { expect, test } from "vitest";
import { fill } from "./figures.ts";

const numbersOf = (text: string): number[] => (text.match(/\d+(?:\.\d)?/g) ?? []).map(Number);

test("parts and remainder of a whole add up, and the share is their quotient, in every year", () => {
  for (let year = 2020; year <= 2030; year += 1) {
    const { text } = fill("共{n=137}件，办结{d=n*92}件，未结{n-d}件，办结率{d/n}", "market", year);
    const [whole = 0, part = 0, rest = 0, rate = 0] = numbersOf(text);
    expect(part + rest).toBe(whole);
    expect(rate).toBeCloseTo((part / whole) * 100, 1);
  }
});

test("a fixed value stands in its year, and the change is counted from the year before", () => {
  const template = "检查{ENFO03=126@2024:154,2025:126}次，{ENFO03^}";
  expect(fill(template, "market", 2025).text).toBe("检查126次，较上年减少18.2%");
});

test("an indicator is marked with its value, unit and exactness where it stands", () => {
  const { text, marks } = fill("发放{PUBL03=1600~@2025:1688}份", "market", 2025);
  expect(text).toBe("发放1680余份");
  expect(marks).toEqual([
    { indicator: "PUBL-03", value: 1680, unit: "份", approx: "over", start: 2, end: 7 },
  ]);
});

test("a name used before it has a value is refused", () => {
  expect(() => fill("{k}件，共{k=3}件", "market", 2025)).toThrow("not defined");
});
