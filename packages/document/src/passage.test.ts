import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Body, bodyText } from "./body.ts";
import { anchorAt, locate, replacePassage } from "./passage.ts";
import { validateBody } from "./validate-body.ts";

const text = "全年组织集体学法6次，参加人数逐次增加。\n办理行政许可事项，件件有答复。\n全年组织集体学法6次。";
const mark = (quote: string, nth = 0) => {
  let from = -1;
  for (let i = 0; i <= nth; i += 1) from = text.indexOf(quote, from + 1);
  return anchorAt(text, { from, to: from + quote.length });
};
const wordsAt = (now: string, place: ReturnType<typeof locate>) => place && now.slice(place.from, place.to);

describe("an anchored passage", () => {
  it("is found where it stands in a text nobody changed, each of two equal ones at its own place", () => {
    expect(locate(text, mark("集体学法6次"))?.from).toBe(text.indexOf("集体学法6次"));
    expect(locate(text, mark("集体学法6次", 1))?.from).toBe(text.lastIndexOf("集体学法6次"));
  });

  it("moves with the text before it", () => {
    const now = `新写的一段，很长很长。\n${text}`;
    expect(locate(now, mark("行政许可"))?.from).toBe(now.indexOf("行政许可"));
  });

  it("is gone when its words are gone, also where a few of the same words stand elsewhere", () => {
    expect(locate(text.replaceAll("行政许可", "许可"), mark("行政许可"))).toBeNull();
    expect(locate("无关的话，有人参加。另起炉灶", mark("参加"))).toBeNull();
    expect(locate(text, { quote: "", quoteFrom: 0, prefix: "", suffix: "" })).toBeNull();
  });

  it("is found again by its words alone when they are many", () => {
    const now = "前文全改了，办理行政许可事项，件件有答复";
    expect(wordsAt(now, locate(now, mark("办理行政许可事项，件件有答复")))).toBe(
      "办理行政许可事项，件件有答复",
    );
  });

  it("is found at exactly its words wherever text is put before it", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: text.length - 9 }), (put, from) => {
        const anchor = anchorAt(text, { from, to: from + 8 });
        const now = put + text;
        expect(wordsAt(now, locate(now, anchor))).toBe(anchor.quote);
      }),
    );
  });
});

const figure = { type: "figure" as const, attrs: { factId: "f1", text: "6次" } };
const strong = [{ type: "strong" as const }];
const body: Body = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "学法" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "全年学法" },
        figure,
        { type: "text", text: "，均有记录。", marks: strong },
      ],
    },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: ["项目", "数量"].map((cell) => ({
            type: "tableCell",
            attrs: { colspan: 1, rowspan: 1 },
            content: [{ type: "paragraph", content: [{ type: "text", text: cell }] }],
          })),
        },
      ],
    },
    { type: "paragraph", content: [{ type: "text", text: "完。" }] },
  ],
};
const at = (quote: string) => {
  const from = bodyText(body).indexOf(quote);
  return { from, to: from + quote.length };
};
const replaced = (quote: string, words: string) => {
  const next = replacePassage(body, at(quote), words);
  if (next) expect(validateBody(next).ok).toBe(true);
  return next;
};

describe("replacing a passage", () => {
  it.each(["学法", "全年", "学法6次，", "均有", "数量", "完。"])("changes %s and nothing else", (quote) => {
    const next = replaced(quote, "甲乙");
    expect(next && bodyText(next)).toBe(bodyText(body).replace(quote, "甲乙"));
  });

  it("keeps a figure that stands outside, takes one that lies inside and leaves the rest of one that is cut", () => {
    expect(JSON.stringify(replaced("全年学法", "集体学法"))).toContain('"factId":"f1"');
    expect(JSON.stringify(replaced("学法6次", "学法多次"))).not.toContain('"factId":"f1"');
    const cut = replaced("学法6", "学法7");
    expect(cut && bodyText(cut)).toContain("全年学法7次，");
  });

  it("keeps the looks of the words it replaces and leaves no empty text behind", () => {
    expect(JSON.stringify(replaced("均有", "都有"))).toContain('"text":"都有","marks":[{"type":"strong"}]');
    expect(JSON.stringify(replaced("完。", ""))).toContain('{"type":"paragraph"}');
  });

  it("answers null for a passage over two paragraphs or beyond the end", () => {
    expect(replacePassage(body, { from: 1, to: 5 }, "甲")).toBeNull();
    expect(replacePassage(body, { from: 900, to: 901 }, "甲")).toBeNull();
  });
});
