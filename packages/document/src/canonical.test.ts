import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { canonicalText, contentHash, parseCanonicalText } from "./canonical.ts";
import { freeze } from "./freeze.ts";
import { anyManuscript, rareCharacters, smallManuscript } from "./manuscript-fixture.ts";

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe("the canonical form", () => {
  it("reads back as the manuscript it was made of and is the same when made again", () => {
    fc.assert(
      fc.property(anyManuscript, (manuscript) => {
        const text = canonicalText(manuscript);
        const again = parseCanonicalText(text);
        expect(again).toEqual(manuscript);
        expect(canonicalText(again)).toBe(text);
      }),
    );
  });

  it("does not depend on the order in which properties were written", () => {
    fc.assert(
      fc.property(anyManuscript, (manuscript) => {
        const other = reversed(manuscript) as typeof manuscript;
        expect(contentHash(other)).toEqual(contentHash(manuscript));
      }),
    );
  });

  it("does not depend on how a character is composed, nor on what is outside the model", () => {
    const composed = { ...smallManuscript, title: "Caf\u00E9" };
    const decomposed = { ...smallManuscript, title: "Cafe\u0301", docNumber: "青档〔2027〕1号" };
    expect(contentHash(decomposed)).toEqual(contentHash(composed));
  });

  it("changes with every character of the text", () => {
    fc.assert(
      fc.property(anyManuscript, (manuscript) => {
        expect(contentHash({ ...manuscript, title: `${manuscript.title}。` })).not.toEqual(
          contentHash(manuscript),
        );
      }),
    );
  });

  it("is the same in another process", () => {
    const base = new URL(".", import.meta.url).href;
    const script = `const { contentHash } = await import("${base}canonical.ts");
      const { smallManuscript } = await import("${base}manuscript-fixture.ts");
      process.stdout.write(contentHash(smallManuscript).hash);`;
    const elsewhere = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect(elsewhere).toBe(contentHash(smallManuscript).hash);
  });

  it("holds rare characters byte for byte", () => {
    const text = canonicalText({ ...smallManuscript, title: rareCharacters.join("") });
    expect(Buffer.from(text, "utf8").includes(Buffer.from("䶮㛃𬭊镕喆", "utf8"))).toBe(true);
  });

  it("is not made of text that holds what cannot be seen", () => {
    for (const title of ["法\u202E治", "法\0治", "法\u200B治", "法\n治"])
      expect(() => contentHash({ ...smallManuscript, title })).toThrow(ZodError);
  });

  it("refuses to read text that is not in canonical form", () => {
    const text = canonicalText(smallManuscript);
    expect(() => parseCanonicalText(` ${text}`)).toThrow(SyntaxError);
    expect(() => parseCanonicalText("{}")).toThrow(SyntaxError);
  });
});

describe("freeze", () => {
  it("puts the facts' values into the text and changes nothing the second time", () => {
    fc.assert(
      fc.property(anyManuscript, (manuscript) => {
        const frozen = freeze(manuscript);
        expect(freeze(frozen)).toEqual(frozen);
      }),
    );
    expect(JSON.stringify(freeze(smallManuscript))).toContain('"text":"12次"');
  });

  it("keeps the number of a figure whose fact is gone as plain text", () => {
    const frozen = freeze({ ...smallManuscript, facts: [] });
    expect(frozen.sections[1]?.body.content[1]).toEqual({
      type: "paragraph",
      content: [{ type: "text", text: "全年集体学法10次。" }],
    });
  });
});
