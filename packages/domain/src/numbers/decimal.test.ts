import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, decimalsOf, isDecimal, shifted, sumOf } from "./decimal.ts";

const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => shifted(String(digits), -scale));

describe("decimal text", () => {
  it("adds where binary fractions would not", () => {
    expect(sumOf(["0.1", "0.2"])).toBe("0.3");
    expect(sumOf(["97.90", "2.1"])).toBe("100");
    expect(sumOf(["5", "-7.5"])).toBe("-2.5");
    expect(sumOf([])).toBe("0");
  });

  it("compares values, not spellings", () => {
    expect(compareDecimals("1.50", "1.5")).toBe(0);
    expect(compareDecimals("9", "10")).toBe(-1);
    expect(compareDecimals("-1", "-2.5")).toBe(1);
  });

  it("shifts the point either way", () => {
    expect(shifted("1.2", 4)).toBe("12000");
    expect(shifted("20", 8)).toBe("2000000000");
    expect(shifted("5", -3)).toBe("0.005");
    expect(decimalsOf("97.90")).toBe(2);
  });

  it("knows its own form", () => {
    expect(["0", "12.50", "-3"].every(isDecimal)).toBe(true);
    expect(["", "1,200", "1e3", ".5", "5."].some(isDecimal)).toBe(false);
  });

  it("adds in any order and takes back what it added", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(sumOf([a, b, c])).toBe(sumOf([c, a, b]));
        const back = sumOf([sumOf([a, b]), b.startsWith("-") ? b.slice(1) : `-${b}`]);
        expect(compareDecimals(back, a)).toBe(0);
        expect(isDecimal(back)).toBe(true);
      }),
    );
  });
});
