import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "./measures.ts";
import { inTwips } from "./table.ts";

describe("the columns of a table", () => {
  it("fill the text area exactly, whatever their relative widths", () => {
    const widths = fc.array(fc.double({ min: 0.5, max: 40, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(widths, (relative) => {
        const twips = inTwips(relative);
        expect(twips.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
        expect(Math.min(...twips)).toBeGreaterThan(0);
      }),
    );
  });
});
