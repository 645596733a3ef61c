import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeChineseNumeral } from "../../testing/chinese-numeral.ts";
import { readChineseNumeral } from "./chinese-numeral.ts";

describe("Chinese numerals", () => {
  it.each([
    ["两百零五", 205],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百二十", 120],
    ["一千零一", 1001],
    ["三万五千", 35_000],
    ["两万", 20_000],
    ["百", 100],
    ["二〇二三", 2023],
    ["一亿零三百", 100_000_300],
    ["零", 0],
  ])("%s is %i", (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  it.each(["", "件", "三五七件", "二三十", "百千", "十百", "万亿万", "两两", "三五"])(
    "“%s” is none",
    (text) => {
      expect(readChineseNumeral(text)).toBeNull();
    },
  );

  it("read what they write, for every number below a hundred million", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readChineseNumeral(writeChineseNumeral(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("are written as people write them", () => {
    expect([0, 10, 12, 110, 205, 1010, 10_001, 120_000].map(writeChineseNumeral)).toEqual([
      "零",
      "十",
      "十二",
      "一百一十",
      "二百零五",
      "一千零一十",
      "一万零一",
      "十二万",
    ]);
  });
});
