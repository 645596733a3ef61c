import fc from "fast-check";
import { expect, test } from "vitest";
import { passageAt, passageOfWords, whereNow } from "./passage.ts";

const text = "全年检查126次。整改到位。\n全年培训3期。";

test("a passage carries its words, its place and what stands around it", () => {
  const from = text.indexOf("整改");
  expect(passageAt("s", text, from, from + 4)).toEqual({
    sectionId: "s",
    quote: "整改到位",
    from,
    prefix: text.slice(0, from),
    suffix: "。\n全年培训3期。",
  });
});

test("blanks selected along are no part of the passage, and blanks alone are no passage", () => {
  const lines = "甲\n 乙 \n丙";
  expect(passageAt("s", lines, 1, 5)).toMatchObject({ quote: "乙", from: 3 });
  expect(passageAt("s", lines, 1, 3)).toMatchObject({ quote: "" });
});

test("words drawn with other blanks are found where they stand, the right one of several", () => {
  const place = text.lastIndexOf("全年");
  expect(passageOfWords("s", text, "全 年", "")?.from).toBe(0);
  expect(passageOfWords("s", text, "全年", "126次。整改到位。")?.from).toBe(place);
  expect(passageOfWords("s", text, "到位。 全年培训", "")?.quote).toBe("到位。\n全年培训");
  expect(passageOfWords("s", text, "没有写过", "")).toBeNull();
});

test("whatever is selected, the passage is a stretch of the text and found again in it", () => {
  const texts = fc
    .array(fc.constantFrom("检", "查", "𬭊", " ", "\n"), { maxLength: 12 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(texts, fc.nat(24), fc.nat(24), (any, a, b) => {
      const passage = passageAt("s", any, Math.min(a, b), Math.max(a, b));
      expect(any.slice(passage.from, passage.from + passage.quote.length)).toBe(passage.quote);
      const words = passageOfWords("s", any, passage.quote, "");
      if (passage.quote.replaceAll(/\s/gu, "") !== "") expect(words).not.toBeNull();
    }),
  );
});

test("a passage stays where it stood, moves with its words, and is gone with them", () => {
  const stood = { from: 4, to: 8 };
  expect(whereNow(text, "126次", stood)).toEqual(stood);
  expect(whereNow(`新的一段。\n${text}`, "126次", stood)).toEqual({ from: 10, to: 14 });
  expect(whereNow("全都重写了。", "126次", stood)).toBeNull();
  expect(whereNow(text, "", null)).toBeNull();
});
