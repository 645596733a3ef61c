import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyFromParagraphs, bodyText, emptyBody } from "./body.ts";
import { shortestRun } from "./duration-fixture.ts";
import { maxSectionCharacters } from "./limits.ts";
import { anyBody, rareCharacters } from "./manuscript-fixture.ts";
import { isBody, validateBody } from "./validate-body.ts";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (value: unknown, marks?: unknown) => ({
  type: "text",
  text: value,
  ...(marks ? { marks } : {}),
});

describe("validateBody", () => {
  it("answers a body of normal form unchanged", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(validateBody(body)).toEqual({ ok: true, body });
        expect(isBody(body)).toBe(true);
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(validateBody(value).ok).toBe(false);
        expect(validateBody(doc(value)).ok).toBe(false);
        expect(typeof validateBody(doc(paragraph(text("x", value)))).ok).toBe("boolean");
        expect(typeof validateBody(doc({ type: "heading", attrs: value })).ok).toBe("boolean");
      }),
    );
  });

  it.each([
    ["an unknown node", doc({ type: "image" })],
    ["a hard break", doc(paragraph({ type: "hardBreak" }))],
    ["an unknown mark", doc(paragraph(text("x", [{ type: "link", attrs: { href: "javascript:1" } }])))],
    ["a mark twice", doc(paragraph(text("x", [{ type: "strong" }, { type: "strong" }])))],
    ["a heading of level 1", doc({ type: "heading", attrs: { level: 1 } })],
    ["a heading of a level in quotes", doc({ type: "heading", attrs: { level: "2" } })],
    ["a heading without level", doc({ type: "heading" })],
    ["a figure without fact", doc(paragraph({ type: "figure", attrs: { text: "5件" } }))],
    ["a figure without text", doc(paragraph({ type: "figure", attrs: { factId: "f", text: "\u200B" } }))],
    ["text outside a paragraph", doc(text("x"))],
    ["a paragraph in a paragraph", doc(paragraph(paragraph()))],
    [
      "a table in a table cell",
      doc({
        type: "table",
        content: [{ type: "tableRow", content: [{ type: "tableCell", content: [{ type: "table" }] }] }],
      }),
    ],
    [
      "a span of nought",
      doc({
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [{ type: "tableCell", attrs: { colspan: 0 }, content: [paragraph()] }],
          },
        ],
      }),
    ],
    ["an empty document", doc()],
    ["a part of a body", paragraph(text("x"))],
    ["an unknown property", { ...doc(paragraph()), html: "<b>" }],
    ["a number for text", doc(paragraph(text(5)))],
  ])("refuses %s", (_, json) => {
    expect(validateBody(json)).toMatchObject({ ok: false, refusal: { code: "document_invalid" } });
  });

  it("refuses 20,000 nodes one inside the other", () => {
    let json: unknown = text("x");
    for (let depth = 0; depth < 20_000; depth += 1) json = paragraph(json);
    expect(validateBody(json)).toMatchObject({ ok: false, refusal: { context: { reason: "too_deep" } } });
  });

  it("refuses 10 MB of text and a million nodes in less than 200 ms", async () => {
    const long = doc(paragraph(text("法".repeat(10_000_000))));
    const many = { type: "doc", content: Array.from({ length: 1_000_000 }, () => paragraph()) };
    expect(validateBody(long)).toMatchObject({
      refusal: { code: "text_too_long", context: { unit: "characters" } },
    });
    expect(validateBody(many)).toMatchObject({
      refusal: { code: "text_too_long", context: { unit: "nodes" } },
    });
    expect(await shortestRun(() => [validateBody(long), validateBody(many)])).toBeLessThan(200);
  });

  it("takes a section of the full length", () => {
    expect(validateBody(bodyFromParagraphs(["法".repeat(maxSectionCharacters)])).ok).toBe(true);
  });

  it("answers cleaned text, joined where it reads as one, without attributes it does not know", () => {
    const answer = validateBody(
      doc({
        type: "paragraph",
        attrs: { style: "x" },
        content: [text("e"), text("\u0301\0\n件"), text("\u202E")],
      }),
    );
    expect(answer).toEqual({ ok: true, body: doc(paragraph(text("é 件"))) });
    expect(isBody(doc(paragraph(text("a"), text("b"))))).toBe(false);
  });

  it("keeps rare characters", () => {
    const answer = validateBody(bodyFromParagraphs([rareCharacters.join("")]));
    expect(answer.ok && bodyText(answer.body)).toBe("䶮㛃𬭊镕喆");
  });

  it("takes the empty body", () => {
    expect(validateBody(emptyBody())).toEqual({ ok: true, body: emptyBody() });
  });
});
