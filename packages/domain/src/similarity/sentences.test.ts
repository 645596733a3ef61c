import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reuseOf, sentencesOf } from "./sentences.ts";

const earlier = sentencesOf(
  "组织执法人员参加专题培训4期。办理行政处罚案件12件，全部按期结案。\n发放普法宣传资料900份。",
);

describe("sentences taken over from an earlier text", () => {
  it.each([
    ["组织执法人员参加专题培训16期。", "identical", 0],
    ["组织全体执法人员参加专题培训7期。", "near", 0],
    ["建成数据共享平台并接入全部单位。", "new", null],
  ])("%s is %s", (text, mark, source) => {
    expect(reuseOf(text, earlier).sentences).toMatchObject([{ mark, source }]);
  });

  it("give the share of characters that are not new", () => {
    const text = "组织执法人员参加专题培训16期。建成数据共享平台并接入单位。";
    expect(reuseOf(text, earlier).share).toBeCloseTo(16 / 30, 2);
    expect(reuseOf("", earlier).share).toBe(0);
  });

  it("are cut out of the text by their offsets, short pieces left out", () => {
    const text = "  一是抓落实。\n办理行政处罚案件12件；结案。";
    expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      "一是抓落实。",
      "办理行政处罚案件12件；",
    ]);
  });

  it("are all identical in a text compared with itself, and all new beside nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(..."法治政府建设执法监督。；1"), minLength: 1 })),
        (parts) => {
          const text = parts.join("。");
          const own = sentencesOf(text);
          expect(reuseOf(text, own).sentences.every(({ mark }) => mark === "identical")).toBe(true);
          expect(reuseOf(text, []).share).toBe(0);
        },
      ),
    );
  });
});
