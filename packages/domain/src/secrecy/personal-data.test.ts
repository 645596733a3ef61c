import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIdNumber, isLuhn, personalDataIn } from "./personal-data.ts";

const found = (text: string) =>
  personalDataIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe("personal data", () => {
  it.each([
    ["当事人身份证号11010519491231002X。", "id_number", "11010519491231002X"],
    ["联系人13800138000", "mobile", "13800138000"],
    ["电话138-0013-8000，", "mobile", "138-0013-8000"],
    ["家里电话0391-2345678", "landline", "0391-2345678"],
    ["汇入6222 0212 3456 7890 128账户", "bank_card", "6222 0212 3456 7890 128"],
    ["豫H·12345号车", "plate", "豫H·12345"],
    ["驾驶京AD12345新能源车", "plate", "京AD12345"],
    ["现住青禾路8号", "address", "现住青禾路8号"],
    ["送达解放路幸福小区3号楼2单元501室", "address", "送达解放路幸福小区3号楼2单元501室"],
  ])("in %s: %s", (text, kind, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });

  it.each([
    "局长赵清源主持会议12次",
    "统一社会信用代码91410803MA44XXXX12",
    "编号110105194912310021",
    "咨询电话0391-2345678，12345热线",
    "主动公开20250101条，办件1380013800件",
    "青科工信〔2026〕8号，人民路街道",
    "在和平路沿线整治3处，走访建设小区12户",
    "2025-01-01 00:00:00",
  ])("is not in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes an ID number only with its check character", () => {
    for (const last of "0123456789X") expect(isIdNumber(`11010519491231002${last}`)).toBe(last === "X");
    expect(isIdNumber("110105194913310028")).toBe(false);
  });

  it("sees every slip of one digit in a card number", () => {
    const card = "6222021234567890128";
    expect(isLuhn(card)).toBe(true);
    fc.assert(
      fc.property(fc.nat({ max: card.length - 1 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(card[at]) + by) % 10;
        expect(isLuhn(card.slice(0, at) + digit + card.slice(at + 1))).toBe(false);
      }),
    );
  });

  it.each(["1", "138", "路1号", "现住", "豫H1"])(
    "bears 100,000 characters of “%s” in less than two seconds",
    (piece) => {
      const started = performance.now();
      personalDataIn(piece.repeat(100_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
