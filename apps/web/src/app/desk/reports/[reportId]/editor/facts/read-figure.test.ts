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

test.each(["依法行政", "", "第三部分", "2件、3件"])("“%s” is no figure", (words) => {
  expect(readFigure(words)).toBeNull();
});
