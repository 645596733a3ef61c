import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "./clean-text.ts";
import { anyText, rareCharacters } from "./manuscript-fixture.ts";

describe("cleanText", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it("keeps rare characters, variation selectors and private-use characters byte for byte", () => {
    const text = `${rareCharacters.join("")}葛\u{E0100}\uE000`;
    expect(cleanText(text)).toBe(text);
  });

  it("takes out what cannot be seen and repairs what is broken", () => {
    expect(cleanText("a\0b\u200Bc\u202Ed\uFEFFe\u00ADf\u0007g\u2066")).toBe("abcdefg");
    expect(cleanText("\uD83Dx")).toBe("\uFFFDx");
    expect(cleanText("一\r\n二\r三\u2028四\t五")).toBe("一\n二\n三\n四\t五");
    expect(cleanText("e\u0301")).toBe("é");
    expect(cleanText("\r\0\n")).toBe("\n");
  });

  it("keeps a line a line", () => {
    expect(cleanLine("一\r\n\t二")).toBe("一 二");
  });
});
