import { formatFigure } from "@nianbao/document/figure";
import { expect, test } from "vitest";
import { readFigure } from "./read-figure.ts";

test.each(["126次", "18.2%", "1000余份", "约30人", "近100次", "87条"])(
  "%s is read as the fact that is written so",
  (words) => {
    const figure = readFigure(words);
    expect(figure && formatFigure(figure)).toBe(words);
  },
);

test.each([
  ["两百零五人次", "205", "人次", "exact"],
  ["1.2万人次", "12000", "人次", "exact"],
  ["近三成", "30", "%", "nearly"],
  ["30千瓦", "30", "千瓦", "exact"],
  ["126", "126", "", "exact"],
])("%s is read as %s %s", (words, value, unit, approx) => {
  expect(readFigure(words)).toEqual({ value, unit, approx });
});

test.each(["依法行政", "", "第三部分", "2件、3件", "2025年", "三会一课", "培训12场"])(
  "“%s” is no figure",
  (words) => {
    expect(readFigure(words)).toBeNull();
  },
);
